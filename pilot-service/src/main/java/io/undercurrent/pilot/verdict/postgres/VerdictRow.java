package io.undercurrent.pilot.verdict.postgres;

import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.verdict.domain.GateNumbers;
import io.undercurrent.pilot.verdict.domain.GateNumbers.Use;
import io.undercurrent.pilot.verdict.domain.Settled;
import io.undercurrent.pilot.verdict.domain.Settled.Gain;
import io.undercurrent.pilot.verdict.domain.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record VerdictRow(
        UUID pilot,
        String name,
        String course,
        String verdict,
        String grade,
        @Nullable Double gain,
        @Nullable Double error,
        @Nullable String unit,
        int criteriaMet,
        int criteria,
        int frictionsReported,
        int frictionsRemoved,
        int frictionsBlocking,
        int outputsChallenged,
        int outputsOverturned,
        @Nullable Integer weeksUsed,
        @Nullable Double usualUse,
        @Nullable Double leastUse,
        boolean told) {

    static VerdictRow of(Settled settled) {
        var beside = settled.beside();
        return new VerdictRow(
                settled.id().value(),
                settled.name(),
                settled.course().name(),
                settled.verdict().name(),
                settled.grade().name(),
                settled.gain().map(Gain::effect).orElse(null),
                settled.gain().map(Gain::error).orElse(null),
                settled.gain().map(Gain::unit).orElse(null),
                settled.criteriaMet(),
                settled.criteria(),
                beside.frictionsReported(),
                beside.frictionsRemoved(),
                beside.frictionsBlocking(),
                beside.outputsChallenged(),
                beside.outputsOverturned(),
                beside.use().map(Use::weeks).orElse(null),
                beside.use().map(Use::usual).orElse(null),
                beside.use().map(Use::least).orElse(null),
                settled.told());
    }

    static VerdictRow read(ResultSet row) throws SQLException {
        return new VerdictRow(
                row.getObject("pilot", UUID.class),
                row.getString("name"),
                row.getString("course"),
                row.getString("verdict"),
                row.getString("grade"),
                row.getObject("gain", Double.class),
                row.getObject("error", Double.class),
                row.getString("unit"),
                row.getInt("criteria_met"),
                row.getInt("criteria"),
                row.getInt("frictions_reported"),
                row.getInt("frictions_removed"),
                row.getInt("frictions_blocking"),
                row.getInt("outputs_challenged"),
                row.getInt("outputs_overturned"),
                row.getObject("weeks_used", Integer.class),
                row.getObject("usual_use", Double.class),
                row.getObject("least_use", Double.class),
                row.getBoolean("told"));
    }

    Settled toDomain() {
        return new Settled(
                new PilotId(pilot),
                name,
                Course.valueOf(course),
                Verdict.valueOf(verdict),
                EvidenceGrade.valueOf(grade),
                gained(),
                criteriaMet,
                criteria,
                beside(),
                told);
    }

    private Optional<Gain> gained() {
        return gain == null || error == null || unit == null
                ? Optional.empty()
                : Optional.of(new Gain(gain, error, unit));
    }

    private GateNumbers beside() {
        var use = weeksUsed == null || usualUse == null || leastUse == null
                ? Optional.<Use>empty()
                : Optional.of(new Use(weeksUsed, usualUse, leastUse));
        return new GateNumbers(
                frictionsReported, frictionsRemoved, frictionsBlocking, outputsChallenged, outputsOverturned, use);
    }
}
