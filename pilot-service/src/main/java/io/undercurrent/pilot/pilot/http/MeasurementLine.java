package io.undercurrent.pilot.pilot.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Arm;
import io.undercurrent.pilot.pilot.domain.Entry;
import io.undercurrent.pilot.pilot.domain.Measurement;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One line as it was sent. Only the count and the unit of measure may be missing.
@Schema(name = "MeasurementLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementLine(
        @Schema(examples = "cycle-time", required = true) String metric,

        @Pattern(regexp = "baseline|pilot|comparison", message = "must be baseline, pilot or comparison")
        @Schema(examples = "baseline", required = true, description = "The arm the number belongs to")
        String unit,

        @Pattern(regexp = TeamId.FORM, message = "must be printable") @Schema(examples = "claims-1", required = true)
        String teamId,

        @Schema(examples = "2026-03-09", required = true) LocalDate day,
        @Schema(examples = "26.5", required = true) Double value,

        @Schema(examples = "31", description = "How many people or cases stand behind the number") @Nullable
        Integer count,

        @Schema(examples = "hours", description = "Checked against the unit of the sealed plan when it is sent")
        @Nullable
        String measuredIn) {
    static final String EXAMPLE = """
            {"metric":"cycle-time","unit":"baseline","teamId":"claims-1","day":"2026-03-09","value":26.5,"count":31}""";

    MeasurementLine {
        requireNonNull(metric, "metric");
        requireNonNull(unit, "unit");
        requireNonNull(teamId, "teamId");
        requireNonNull(day, "day");
        requireNonNull(value, "value");
    }

    Entry entry(long line) {
        var counted = count == null ? OptionalInt.empty() : OptionalInt.of(count);
        var measurement = new Measurement(metric, Words.read(Arm.class, unit), new TeamId(teamId), day, value, counted);
        return new Entry(line, measurement, Optional.ofNullable(measuredIn));
    }

    static MeasurementLine of(Measurement measurement) {
        return new MeasurementLine(
                measurement.metric(),
                Words.of(measurement.arm()),
                measurement.team().value(),
                measurement.day(),
                measurement.value(),
                measurement.count().isPresent() ? measurement.count().getAsInt() : null,
                null);
    }
}
