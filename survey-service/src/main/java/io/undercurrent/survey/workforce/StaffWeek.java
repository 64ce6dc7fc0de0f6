package io.undercurrent.survey.workforce;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Threshold;
import io.undercurrent.survey.workforce.domain.Crew;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.StaffingNews;
import io.undercurrent.survey.workforce.domain.Teams;
import io.undercurrent.survey.workforce.domain.ToldCrew;
import io.undercurrent.survey.workforce.domain.WeekStaffing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Tells who worked where in the next week that is due, as far as it is news.
@ApplicationScoped
public class StaffWeek {

    private final StaffingBook book;
    private final Teams teams;
    private final StaffingNews news;

    StaffWeek(StaffingBook book, Teams teams, StaffingNews news) {
        this.book = book;
        this.teams = teams;
        this.news = news;
    }

    /// Whether there was a week to tell.
    @Transactional
    public boolean next() {
        var due = book.nextDue();
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(YearWeek week) {
        var crews = WeekStaffing.tellable(book.crews(week), teams.parents(), Threshold.FIVE);
        var changed = changed(crews, book.told(week));
        news.tell(week, changed);
        book.remember(week, changed);
        book.done(week);
    }

    private static List<ToldCrew> changed(Collection<Crew> crews, Map<String, ToldCrew> told) {
        var now = crews.stream().map(Crew::team).collect(toSet());
        var emptied = told.keySet().stream().filter(team -> !now.contains(team)).map(Crew::nobody);
        return Stream.concat(crews.stream(), emptied)
                .flatMap(crew -> news(crew, Optional.ofNullable(told.get(crew.team()))).stream())
                .toList();
    }

    private static Optional<ToldCrew> news(Crew crew, Optional<ToldCrew> before) {
        if (before.isEmpty()) {
            return Optional.of(ToldCrew.first(crew));
        }
        return before.filter(told -> !told.says(crew)).map(told -> told.next(crew));
    }
}
