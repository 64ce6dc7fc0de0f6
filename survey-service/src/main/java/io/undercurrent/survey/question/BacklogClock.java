package io.undercurrent.survey.question;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Notices that a week has begun.
@ApplicationScoped
class BacklogClock {

    private final TellBacklog tellBacklog;

    BacklogClock(TellBacklog tellBacklog) {
        this.tellBacklog = tellBacklog;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        tellBacklog.newWeek();
    }
}
