#include <domain/plan/progress.h>
#include <domain/proof/figure_proof.h>
#include <domain/proof/wording_proof.h>
#include <report/parts/compose.h>
#include <report/proof/block_text.h>
#include <report/proof/proof.h>
#include <report/words.h>

#include <algorithm>
#include <iterator>

namespace outturn::report {

namespace {

class Proof
{
public:
    Proof(const ReportRequest& request, const Document& document)
        : m_request(request)
    {
        for (const auto& block : document.blocks)
            m_texts.push_back(textsOf(block));
    }

    [[nodiscard]] std::vector<ProofFinding> findings()
    {
        readParts();
        readFront();
        // What a review froze was read before, and nobody can change it any more.
        if (m_request.of == nullptr || !m_request.of->signOff)
            readWhatWasWritten();
        std::ranges::stable_sort(m_findings, [](const ProofFinding& a, const ProofFinding& b) {
            return a.block.value_or(SIZE_MAX) < b.block.value_or(SIZE_MAX);
        });
        return std::move(m_findings);
    }

private:
    /// The block that holds @p text, which a writer may have given a capital or a full stop.
    [[nodiscard]] std::optional<std::size_t> blockWith(const std::string& text) const
    {
        const auto capital = capitalised(text);
        for (std::size_t block = 0; block < m_texts.size(); ++block)
            for (const auto& each : m_texts[block])
                if (!text.empty() &&
                    (each.find(text) != std::string::npos ||
                     each.find(capital) != std::string::npos))
                    return block;
        return std::nullopt;
    }

    /// Words that stand in the paper. What it does not show cannot go out with it.
    void add(const std::string& where, const std::string& text, std::vector<TextFinding> found)
    {
        const auto block = blockWith(text);
        if (!block)
            return;
        for (auto& finding : found)
            m_findings.push_back({std::move(finding), where, block});
    }

    void readWhatWasWritten()
    {
        for (const auto& result : m_request.scorecard.indicators)
            if (result.outturn && !result.outturn->comment.empty())
                readComment(result);
        for (const auto& action : m_request.record.plan.actions)
            if (const auto* note = latestNote(action, m_request.date))
                add("Note on action " + action.code.text(), note->text, openWordings(note->text));
        if (m_request.of == nullptr)
            return;
        const auto& content = m_request.of->content;
        for (const auto& subject : content.subjects)
            readAnswer(subject);
        m_findings.push_back(
            {{ProofRule::NotSignedOff, reviewTitle(content.review), "is not signed off yet"},
             "Review " + content.review.code.text(),
             std::nullopt});
    }

    void readParts()
    {
        for (const auto& part : m_request.form.parts) {
            const auto composed = parts::compose(m_request, part, {});
            const auto name =
                composed.heading.empty() ? wordsOf(toCode(part.part)) : composed.heading;
            for (const auto& words : composed.words)
                add(capitalised(name), words, openWordings(words));
            if (!part.isMandatory || !composed.isEmpty())
                continue;
            const auto placeholder = parts::toBeWritten(composed);
            m_findings.push_back(
                {{ProofRule::EmptyField, placeholder, "has to be there and has no words"},
                 capitalised(name),
                 blockWith(placeholder)});
        }
    }

    void readFront()
    {
        const auto& front = m_request.front;
        const std::array<std::pair<const char*, const std::string*>, 8> fields{
            {{"To", &front.to},
             {"By", &front.from},
             {"Subject", &front.subject},
             {"Classification", &front.classification},
             {"Contact", &front.contact},
             {"Past pathway", &front.pastPathway},
             {"Future pathway", &front.futurePathway},
             {"Electoral division", &front.electoralDivision}}};
        for (const auto& [name, text] : fields)
            add(name, *text, openWordings(*text));
    }

    void readComment(const IndicatorResult& result)
    {
        const auto& comment = result.outturn->comment;
        auto found = openWordings(comment);
        std::ranges::move(figuresAgainst(comment, result), std::back_inserter(found));
        add("Comment on " + result.indicator.code.text(), comment, std::move(found));
    }

    void readAnswer(const ReviewedSubject& subject)
    {
        const auto where = "Commentary on " + subjectText(subject.request.subject);
        const auto& [whatHappened, why, whatIsBeingDone, byWhen] = subject.commentary;
        for (const auto* text : {&whatHappened, &why, &whatIsBeingDone}) {
            auto found = openWordings(*text);
            if (const auto* result = resultOf(subject.request.subject))
                std::ranges::move(figuresAgainst(*text, *result), std::back_inserter(found));
            add(where, *text, std::move(found));
        }
        // A paper that does not speak of it does not wait for it.
        const auto block = blockWith(subject.request.name);
        if (const auto missing = missingParts(subject.commentary); block && !missing.empty())
            m_findings.push_back(
                {{ProofRule::EmptyField, joined(missing), "still to be answered"}, where, block});
    }

    [[nodiscard]] const IndicatorResult* resultOf(const CommentarySubject& subject) const
    {
        for (const auto& result : m_request.scorecard.indicators)
            if (const auto* code = std::get_if<IndicatorCode>(&subject);
                code != nullptr && *code == result.indicator.code)
                return &result;
        return nullptr;
    }

    const ReportRequest& m_request;
    std::vector<std::vector<std::string>> m_texts;
    std::vector<ProofFinding> m_findings;
};

} // namespace

std::string ProofFinding::text() const
{
    return where + ": “" + finding.found + "” " + asSentence(finding.message);
}

std::vector<ProofFinding> proofRead(const ReportRequest& request, const Document& document)
{
    return Proof(request, document).findings();
}

} // namespace outturn::report
