package io.undercurrent.survey.question;

import io.undercurrent.survey.question.domain.Asker;
import io.undercurrent.survey.question.domain.Keeping;
import io.undercurrent.survey.question.domain.Message;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.Words;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Takes a question from somebody who puts the own name to it.
@ApplicationScoped
public class AskByName {

    private final Questions questions;
    private final WhereOneWorks whereOneWorks;
    private final TellBacklog tellBacklog;
    private final Keeping keeping;
    private final Today today;

    AskByName(Questions questions, WhereOneWorks whereOneWorks, TellBacklog tellBacklog, Keeping keeping, Today today) {
        this.questions = questions;
        this.whereOneWorks = whereOneWorks;
        this.tellBacklog = tellBacklog;
        this.keeping = keeping;
        this.today = today;
    }

    /// Nothing when the person works in no team today.
    @Transactional
    public Optional<Question> ask(Asker.Named asker, Words words) {
        return whereOneWorks.team(asker.employeeId()).map(team -> {
            var question = Question.asked(team, asker, keeping, Message.of(asker, today.day(), words));
            questions.add(question);
            tellBacklog.of(team);
            return question;
        });
    }
}
