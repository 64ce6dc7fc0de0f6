package io.undercurrent.survey.question;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.question.domain.BacklogBook;
import io.undercurrent.survey.question.domain.BacklogNews;
import io.undercurrent.survey.question.domain.Counting;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.Retelling;
import io.undercurrent.survey.workforce.domain.Teams;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearWeek;

/// Tells how many questions of a team stand open, whenever that changes and at the latest in a new week.
@ApplicationScoped
public class TellBacklog {

    private final Questions questions;
    private final BacklogBook book;
    private final BacklogNews news;
    private final Teams teams;
    private final Today today;

    TellBacklog(Questions questions, BacklogBook book, BacklogNews news, Teams teams, Today today) {
        this.questions = questions;
        this.book = book;
        this.news = news;
        this.teams = teams;
        this.today = today;
    }

    /// Tells of the team that a question belongs to, or of the larger one it is counted with.
    void of(String team) {
        book.waitForTurn();
        var counting = Counting.among(teams.all());
        counting.as(team).ifPresent(unit -> tell(unit, counting));
    }

    /// The running week is told without what was erased; the weeks before keep what was counted in them.
    void withoutTheErased(Set<String> teams) {
        book.waitForTurn();
        var counting = Counting.among(this.teams.all());
        teams.stream().map(counting::as).flatMap(Optional::stream).distinct().forEach(unit -> {
            book.settle(unit, YearWeek.from(today.day()));
            tell(unit, counting);
        });
    }

    /// Tells of a week that has begun since; how many teams had not been told of.
    @Transactional
    public int newWeek() {
        book.waitForTurn();
        var silent = book.silentIn(YearWeek.from(today.day()));
        var counting = Counting.among(teams.all());
        silent.forEach(unit -> tell(unit, counting));
        return silent.size();
    }

    private void tell(String unit, Counting counting) {
        var members = questions.teams().stream()
                .filter(team -> counting.as(team).equals(Optional.of(unit)))
                .collect(toSet());
        var retelling =
                new Retelling(unit, questions.of(members), book.told(unit), book.openFrom(unit)).news(today.day());
        book.remember(retelling);
        news.tell(retelling);
    }
}
