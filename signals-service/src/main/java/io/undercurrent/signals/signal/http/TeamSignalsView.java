package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.signal.LookAtSignals.Seen;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Words;
import io.undercurrent.signals.signal.http.PilotView.HoursView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All signals of a team, and what may help: said once, however many stand.
@Schema(name = "TeamSignals")
@JsonInclude(JsonInclude.Include.ALWAYS)
record TeamSignalsView(
        @Schema(examples = "claims-north") String teamId,
        @Schema(examples = "Claims North") String name,

        @Schema(
                enumeration = {"<5", "5-7", "8-11", "12-19", "20-30", "31+"},
                examples = "8-11")
        String size,

        @Schema(description = "The group that speaks for the team, when it is too small to speak for itself") @Nullable
        GroupView spokenForBy,

        List<TeamSignalItem> items,

        @Schema(description = "What several signals at once point to; null while fewer than two stand") @Nullable
        String rootCause,

        List<Phrase> advice,

        @Schema(
                description =
                        "Hours for learning in all pilots below; null without any, and for fewer than five people")
        @Nullable
        HoursView learningHours,

        @Schema(description = "What the team takes part in, the latest change first; no signal is decided by it")
        List<PilotView> pilots)
        implements OfTeam {

    static TeamSignalsView of(Seen seen, Words words) {
        var team = seen.team();
        var explanation = new Explanation(words);
        return new TeamSignalsView(
                team.id().value(),
                team.name(),
                team.size().text(),
                seen.group().map(GroupView::of).orElse(null),
                seen.evidence().stream()
                        .map(each -> TeamSignalItem.of(team, each, explanation))
                        .toList(),
                seen.counsel().isOneForSeveral()
                        ? explanation.rootCause(seen.counsel().raised())
                        : null,
                Phrase.of(seen.counsel().advice(), words),
                learningHours(seen),
                seen.pilots().stream()
                        .map(pilot -> PilotView.of(pilot, seen.tellsHours()))
                        .toList());
    }

    private static @Nullable HoursView learningHours(Seen seen) {
        return seen.tellsHours() && !seen.pilots().isEmpty() ? HoursView.of(LearningHours.in(seen.pilots())) : null;
    }
}
