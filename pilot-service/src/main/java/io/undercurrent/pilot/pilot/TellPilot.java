package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Announcements;
import io.undercurrent.pilot.pilot.domain.Bulletin;
import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.Measurements;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Pilots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneOffset;
import org.threeten.extra.YearWeek;

/// Keeps a pilot as it is now and tells of it, in the transaction of whoever changed it.
@ApplicationScoped
public class TellPilot {
    private final Pilots pilots;
    private final Logbook logbook;
    private final Measurements measurements;
    private final Announcements announcements;
    private final Moments moments;

    TellPilot(Pilots pilots, Logbook logbook, Measurements measurements, Announcements announcements, Moments moments) {
        this.pilots = pilots;
        this.logbook = logbook;
        this.measurements = measurements;
        this.announcements = announcements;
        this.moments = moments;
    }

    @Transactional(TxType.MANDATORY)
    public Kept keep(Pilot pilot) {
        var kept = pilots.keep(pilot);
        var week = YearWeek.from(moments.now().atOffset(ZoneOffset.UTC).toLocalDate());
        announcements.announce(Bulletin.of(kept, logbook.learningWeeks(pilot.id()), measurements.of(pilot.id()), week));
        return kept;
    }
}
