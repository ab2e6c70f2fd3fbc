#pragma once

#include <app/benchmarks/benchmark_text.h>

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>

namespace outturn::app {

/// Comparators' figures that cannot be taken as they stand: kept until they are put right or
/// cleared, so that nothing typed is ever lost.
class BenchmarkDrafts
{
public:
    /// Called with all drafts, written out, whenever one changes.
    using Keep = std::function<void(const QByteArray&)>;

    /// Reads what an earlier Keep was given; entries that make no sense are left out.
    BenchmarkDrafts(const QByteArray& kept, Keep keep);

    [[nodiscard]] std::optional<BenchmarkText> find(const BenchmarkKey& key) const;
    void set(const BenchmarkKey& key, const BenchmarkText& text);
    void remove(const BenchmarkKey& key);

private:
    [[nodiscard]] QByteArray written() const;

    std::map<BenchmarkKey, BenchmarkText> m_drafts;
    Keep m_keep;
};

} // namespace outturn::app
