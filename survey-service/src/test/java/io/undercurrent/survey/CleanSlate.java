package io.undercurrent.survey;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/// A service that has heard of nobody yet.
@ApplicationScoped
public class CleanSlate {

    private static final String WIPE = """
        truncate workforce_import, workforce_import_row, workforce_import_error, team, person, employment_period,
            staffing_due, staffing_told, team_result, employment_leave, employment_change, live_day,
            staffing_touch, workforce_change, workforce_change_count, workforce_mapping, employment_event,
            employment_event_waiting, survey, survey_consent, own_item, wave, wave_group,
            wave_group_team, wave_seat, question_told, question_ballot cascade\
        """;

    private final Jdbi jdbi;

    CleanSlate(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Waits for its turn, so that nobody works on what is wiped. Waves are looked after all the time: once more where
    /// that got in the way.
    public void wipe() {
        await().ignoreExceptions().until(this::wiped);
    }

    private boolean wiped() {
        try (var handle = jdbi.open()) {
            handle.execute("select pg_advisory_lock(42001)");
            try {
                handle.execute(WIPE);
            } finally {
                handle.execute("select pg_advisory_unlock(42001)");
            }
        }
        return true;
    }
}
