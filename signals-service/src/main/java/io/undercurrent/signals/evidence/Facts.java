package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Team;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Everything we have been told, each fact in its newest revision.
public interface Facts {

    /// Keeps what is newer than what we knew, and notes the weeks that changed by it.
    void keep(News news);

    List<Team> teams();

    /// Everything told about one week.
    FactsOfWeek of(YearWeek week);

    /// Everything told about these weeks, week after week: while one is worked on, the next is read.
    InTurn inTurn(YearWeek first, YearWeek last);

    FactCount count();

    /// The first week anything was told about; what is told about weeks before the earliest is too old to matter.
    Optional<YearWeek> firstWeek(YearWeek earliest);

    /// The last week anything was told about; what is told about weeks after the latest waits until they come.
    Optional<YearWeek> lastWeek(YearWeek latest);

    /// The last week of which nobody is awaited any more: a later one has begun, or all who reported before have done
    /// so again.
    Optional<YearWeek> lastWeekThatIsIn(YearWeek latest);

    /// Weeks that are being read.
    interface InTurn extends AutoCloseable {

        FactsOfWeek next();

        @Override
        void close();
    }
}
