package io.undercurrent.kit.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Whether facts are told, and if not, why.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Relay")
record RelayView(
        @Schema(
                description = "refusing: a new history has to be begun; relay-away: no process leads, for Kafka or"
                        + " PostgreSQL is away",
                enumeration = {"telling", "refusing", "relay-away"},
                examples = "telling")
        String state,

        @Schema(description = "Which history this is; grows with every restore that was confirmed", examples = "0")
        long epoch,

        @Schema(description = "How many batches of this history the database knows of", examples = "120")
        long turn,

        @Schema(description = "What was told according to Kafka; only while refusing") @Nullable
        Told told,

        @Schema(description = "Only while refusing", examples = "2026-03-14T03:00:00Z") @Nullable
        Instant refusingSince,

        @Schema(description = "How many facts wait", examples = "7")
        long unsentRows,

        @Schema(description = "How long the oldest has waited", examples = "2")
        long oldestUnsentSeconds) {

    static RelayView of(Histories.Telling telling, Backlog backlog) {
        var refusal = telling.refusal();
        return new RelayView(
                state(telling),
                telling.known().epoch(),
                telling.known().turn(),
                refusal.map(why -> new Told(why.epoch(), why.turn())).orElse(null),
                refusal.map(Refusal::since).orElse(null),
                backlog.rows(),
                backlog.age().toSeconds());
    }

    private static String state(Histories.Telling telling) {
        if (telling.refusal().isPresent()) {
            return "refusing";
        }
        return telling.led() ? "telling" : "relay-away";
    }

    /// A mark found on Kafka.
    @Schema(name = "RelayMark")
    record Told(
            @Schema(examples = "0") long epoch,

            @Schema(examples = "143") long turn) {}
}
