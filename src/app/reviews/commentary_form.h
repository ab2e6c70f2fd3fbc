#pragma once

#include <domain/review/commentary_request.h>

#include <QWidget>

#include <array>
#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace outturn::app {

class PlainLabel;

/// The four parts of the commentary on one thing, to be written. What is typed is given out when a
/// field is left, and stays in the form until the file has it.
class CommentaryForm : public QWidget
{
    Q_OBJECT

public:
    explicit CommentaryForm(QWidget* parent = nullptr);

    /// Shows what is asked and what has been written. What is being typed about the same thing
    /// stays; nullptr empties the form.
    void showSubject(const ReviewedSubject* subject);
    void setReadOnly(bool isReadOnly);

    [[nodiscard]] const std::optional<CommentarySubject>& subject() const { return m_subject; }

    /// Gives out what is typed and not stored yet, before the form is left.
    void finish();

    /// Shows what the file has now that it was stored.
    void take(const Commentary& stored);

signals:
    /// @p before is what the form was filled with, @p after what it holds.
    void written(
        const outturn::CommentarySubject& subject,
        const outturn::Commentary& before,
        const outturn::Commentary& after);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPlainTextEdit* addText(const QString& label, const QString& hint);
    void fill(const Commentary& commentary);
    /// True while something is typed that the file does not have.
    [[nodiscard]] bool isDirty() const;
    /// Nothing where the day is no day; then the form says so.
    [[nodiscard]] std::optional<Commentary> typed();
    void showState();

    PlainLabel* m_title;
    PlainLabel* m_reason;
    PlainLabel* m_problem;
    std::array<QPlainTextEdit*, 3> m_texts;
    QLineEdit* m_byWhen;
    std::optional<CommentarySubject> m_subject;
    Commentary m_shown;
    bool m_isReadOnly = false;
};

/// The day that @p text names: "31 March 2014", "31/3/2014", "2014-03-31"; nothing when it names
/// none.
[[nodiscard]] std::optional<Date> dayFrom(const QString& text);

} // namespace outturn::app
