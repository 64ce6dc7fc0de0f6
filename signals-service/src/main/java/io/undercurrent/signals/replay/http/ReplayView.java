package io.undercurrent.signals.replay.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Progress;
import io.undercurrent.signals.replay.domain.Replay;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far a replay is, and how the rebuilt facts compare with those that were in use.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Replay")
record ReplayView(
        UUID id,

        @Schema(
                enumeration = {"running", "caught-up", "switched", "failed", "cancelled"},
                examples = "switched")
        String state,

        @Schema(description = "Whether the rebuilt facts are taken even when they lack what is known now")
        boolean force,

        Instant requested,
        @Schema(examples = "admin") String requestedBy,
        @Nullable Instant ended,

        @Schema(description = "Topics that no longer hold everything; a replay of them has to be forced")
        List<String> incompleteTopics,

        List<TopicView> topics,

        @Schema(description = "Row by row; empty until the replay has ended")
        List<TableView> tables,

        @Schema(description = "Why it failed; the facts in use stayed as they were") @Nullable
        String failure) {

    @Schema(name = "ReplayedTopic")
    record TopicView(
            @Schema(examples = "undercurrent.pilot.usage.v1")
            String topic,

            @Schema(examples = "250000") long read,

            @Schema(description = "Everything taken in so far", examples = "1000000")
            long toRead) {

        static TopicView of(Progress progress) {
            return new TopicView(progress.topic(), progress.read(), progress.toRead());
        }
    }

    @Schema(name = "ReplayedTable")
    record TableView(
            @Schema(examples = "team_usage") String table,

            @Schema(description = "Rows that are the same", examples = "1000000")
            long equal,

            @Schema(description = "Rows that were not the same: the facts in use had drifted", examples = "0")
            long differing,

            @Schema(description = "Of these, rows that are older in the rebuilt table", examples = "0")
            long older,

            @Schema(description = "Rows the rebuilt table lacks", examples = "0")
            long missing,

            @Schema(description = "Rows only the rebuilt table has", examples = "0")
            long added) {

        static TableView of(Comparison table) {
            return new TableView(
                    table.table(), table.equal(), table.differing(), table.older(), table.missing(), table.added());
        }
    }

    static ReplayView of(Replay replay) {
        return switch (replay) {
            case Replay.Running it -> view(it, "running", null, List.of(), null);
            case Replay.CaughtUp it -> view(it, "caught-up", null, List.of(), null);
            case Replay.Switched it -> view(it, "switched", it.ended(), it.comparison(), null);
            case Replay.Failed it -> view(it, "failed", it.ended(), it.comparison(), it.why());
            case Replay.Cancelled it -> view(it, "cancelled", it.ended(), List.of(), null);
        };
    }

    private static ReplayView view(
            Replay replay,
            String state,
            @Nullable Instant ended,
            List<Comparison> comparison,
            @Nullable String failure) {
        var order = replay.order();
        return new ReplayView(
                order.id(),
                state,
                order.forced(),
                order.requested(),
                order.requestedBy(),
                ended,
                order.incomplete(),
                replay.progress().stream().map(TopicView::of).toList(),
                comparison.stream().map(TableView::of).toList(),
                failure);
    }
}
