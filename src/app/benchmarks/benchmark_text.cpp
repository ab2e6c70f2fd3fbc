#include <app/benchmarks/benchmark_text.h>
#include <app/text.h>

#include <algorithm>

namespace outturn::app {

QString& BenchmarkText::field(BenchmarkField field)
{
    switch (field) {
    case BenchmarkField::Value:
        return value;
    case BenchmarkField::Source:
        return source;
    case BenchmarkField::Comment:
        break;
    }
    return comment;
}

const QString& BenchmarkText::field(BenchmarkField field) const
{
    return const_cast<BenchmarkText*>(this)->field(field);
}

BenchmarkText enteredText(const Benchmark& benchmark, int decimals)
{
    return {
        .value = toQString(std::string_view(
            benchmark.value.text(std::max(decimals, benchmark.value.decimalsNeeded())))),
        .source = toQString(std::string_view(benchmark.source)),
        .comment = toQString(std::string_view(benchmark.comment))};
}

QString kindHeading(BenchmarkKind kind, std::string_view area)
{
    QString text = toQString(std::string_view(benchmarkText(kind, area)));
    if (text.startsWith(QLatin1String("the ")))
        text.remove(0, 4);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace outturn::app
