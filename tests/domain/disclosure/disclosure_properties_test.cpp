#include <domain/disclosure/disclosure.h>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <functional>
#include <set>

using namespace outturn;

namespace {

/// A council of districts of schools, with everything that a reader of the table could ask.
struct Tree
{
    std::vector<FigureAboutPupils>
        figures; ///< the council first, then each district and its schools
    std::vector<PupilSum> sums;
    int threshold = 10;
};

FigureAboutPupils anySchool()
{
    const auto pupils = *rc::gen::weightedOneOf<int>(
        {{3, rc::gen::inRange(1, 6)}, {3, rc::gen::inRange(6, 14)}, {1, rc::gen::just(0)}});
    // All or none of the pupils are as likely as they are in small schools.
    const auto counted =
        *rc::gen::oneOf(rc::gen::inRange(0, pupils + 1), rc::gen::just(0), rc::gen::just(pupils));
    return {.pupils = pupils, .counted = counted};
}

void addTo(FigureAboutPupils& total, const FigureAboutPupils& part)
{
    total.pupils += part.pupils;
    total.counted = *total.counted + *part.counted;
}

Tree anyTree()
{
    Tree tree;
    tree.threshold = *rc::gen::element(5, 6, 10);
    tree.figures.push_back({0, 0});
    PupilSum council{.total = 0, .parts = {}};
    const auto districts = *rc::gen::inRange(1, 3);
    for (int district = 0; district < districts; ++district) {
        PupilSum sum{.total = tree.figures.size(), .parts = {}};
        tree.figures.push_back({0, 0});
        const auto schools = *rc::gen::inRange(1, 4);
        for (int school = 0; school < schools; ++school) {
            sum.parts.push_back(tree.figures.size());
            tree.figures.push_back(anySchool());
            addTo(tree.figures[sum.total], tree.figures.back());
        }
        addTo(tree.figures[0], tree.figures[sum.total]);
        council.parts.push_back(sum.total);
        tree.sums.push_back(std::move(sum));
    }
    tree.sums.push_back(std::move(council));
    return tree;
}

/// A reader who knows every number of pupils and every figure that is shown, and tries all that the
/// others could be, school by school.
class Reader
{
public:
    Reader(const Tree& tree, const std::vector<Disclosure>& decisions)
        : m_tree(tree)
        , m_decisions(decisions)
        , m_guess(tree.figures.size(), 0)
        , m_possible(tree.figures.size())
    {
        for (std::size_t figure = 1; figure < tree.figures.size(); ++figure)
            if (!isTotal(figure))
                m_leaves.push_back(figure);
        tryFrom(0);
    }

    [[nodiscard]] std::size_t possible(std::size_t figure) const
    {
        return m_possible[figure].size();
    }

private:
    [[nodiscard]] bool isShown(std::size_t figure) const
    {
        return m_decisions[figure] == Disclosure::Shown;
    }

    [[nodiscard]] bool isTotal(std::size_t figure) const
    {
        for (const auto& sum : m_tree.sums)
            if (sum.total == figure)
                return true;
        return false;
    }

    void tryFrom(std::size_t leaf)
    {
        if (leaf == m_leaves.size()) {
            noteIfItFits();
            return;
        }
        const auto figure = m_leaves[leaf];
        const auto& real = m_tree.figures[figure];
        const auto least = isShown(figure) ? *real.counted : 0;
        const auto most = isShown(figure) ? *real.counted : real.pupils;
        for (auto counted = least; counted <= most; ++counted) {
            m_guess[figure] = counted;
            tryFrom(leaf + 1);
        }
    }

    void noteIfItFits()
    {
        // Districts come before the council in the sums.
        for (const auto& sum : m_tree.sums) {
            m_guess[sum.total] = 0;
            for (const auto part : sum.parts)
                m_guess[sum.total] += m_guess[part];
            if (isShown(sum.total) && m_guess[sum.total] != *m_tree.figures[sum.total].counted)
                return;
        }
        for (std::size_t figure = 0; figure < m_guess.size(); ++figure)
            m_possible[figure].insert(m_guess[figure]);
    }

    const Tree& m_tree;
    const std::vector<Disclosure>& m_decisions;
    std::vector<std::size_t> m_leaves;
    std::vector<std::int64_t> m_guess;
    std::vector<std::set<std::int64_t>> m_possible;
};

} // namespace

TEST_CASE("No withheld figure can be worked out from the totals and differences that are shown")
{
    CHECK(rc::check("every withheld figure could be another", [] {
        const auto tree = anyTree();
        const auto decisions = decideDisclosure(tree.figures, tree.sums, tree.threshold);
        const Reader reader(tree, decisions);
        for (std::size_t figure = 0; figure < tree.figures.size(); ++figure)
            if (decisions[figure] != Disclosure::Shown)
                RC_ASSERT(reader.possible(figure) > 1);
    }));
}

TEST_CASE("Every figure about too few pupils is withheld, and with a low threshold nothing else is")
{
    CHECK(rc::check("primary suppression", [] {
        const auto tree = anyTree();
        const auto decisions = decideDisclosure(tree.figures, tree.sums, tree.threshold);
        bool isAnySmall = false;
        for (std::size_t figure = 0; figure < tree.figures.size(); ++figure) {
            const auto pupils = tree.figures[figure].pupils;
            const bool isSmall = pupils > 0 && pupils < tree.threshold;
            isAnySmall = isAnySmall || isSmall;
            RC_ASSERT(isSmall == (decisions[figure] == Disclosure::TooFewPupils));
        }
        if (!isAnySmall)
            for (const auto decision : decisions)
                RC_ASSERT(decision == Disclosure::Shown);
    }));
}
