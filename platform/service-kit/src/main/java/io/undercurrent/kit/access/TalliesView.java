package io.undercurrent.kit.access;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much is looked at, without names.
@Schema(name = "AccessLogSummary")
record TalliesView(List<TallyView> items) {

    static final String EXAMPLE = """
        {"items":[{"what":"results","role":"people-analyst","looks":41,"readers":3,"lastAt":"2026-03-14T09:30:00Z"}]}""";

    /// One role, one matter.
    @Schema(name = "AccessLogTally")
    record TallyView(
            @Schema(examples = "results") String what,
            @Schema(examples = "people-analyst") String role,
            @Schema(examples = "41") Long looks,

            @Schema(description = "How many accounts", examples = "3")
            Long readers,

            @Schema(examples = "2026-03-14T09:30:00Z") Instant lastAt) {

        static TallyView of(Tally tally) {
            return new TallyView(
                    tally.matter().wireName(), tally.role(), tally.looks(), tally.readers(), tally.lastAt());
        }
    }

    static TalliesView of(List<Tally> tallies) {
        return new TalliesView(tallies.stream().map(TallyView::of).toList());
    }
}
