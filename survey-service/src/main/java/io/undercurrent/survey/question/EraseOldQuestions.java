package io.undercurrent.survey.question;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Erases questions with all that was said in them, when it was promised. What was counted of them stays told.
@ApplicationScoped
class EraseOldQuestions {

    private final Questions questions;
    private final TellBacklog tellBacklog;
    private final Today today;

    EraseOldQuestions(Questions questions, TellBacklog tellBacklog, Today today) {
        this.questions = questions;
        this.tellBacklog = tellBacklog;
        this.today = today;
    }

    @Transactional
    @Scheduled(every = "${undercurrent.waves.sweep:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        var teams = questions.eraseKeptTill(today.day());
        if (!teams.isEmpty()) {
            tellBacklog.withoutTheErased(teams);
        }
    }
}
