package io.undercurrent.survey.result.http;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.result.domain.ItemTally;
import io.undercurrent.survey.result.domain.ToldItem;
import io.undercurrent.survey.result.domain.ToldResult;
import io.undercurrent.survey.result.domain.ToldResult.Said;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a team said in a wave, as far as it may be told.
@Schema(name = "WaveResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaveResultView(
        String teamId,
        String name,

        @Schema(description = "From the top of the tree down to the team")
        List<String> path,

        @Schema(
                enumeration = {"own", "with-below"},
                description = "The people of the team or its group itself, or with everybody below")
        String scope,

        @Schema(description = "The teams that speak together, where they are more than one") @Nullable
        List<String> speaksFor,

        @Schema(
                enumeration = {"shown", "scores", "withheld"},
                description = "scores: how many gave each answer is not told")
        String state,

        @Schema(enumeration = {"below-threshold", "complementary", "membership-change"}) @Nullable
        String reason,

        @Nullable Integer invited,
        @Nullable Integer answered,
        @Schema(description = "In percent") @Nullable Integer responseRate,
        @Nullable List<ToldItemView> items)
        implements OfTeam {

    static final String EXAMPLE = """
            {"wave":"3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11","survey":"0c9f3a52-6f6e-4f3c-9d0e-5b1f6f7a8b90",\
            "week":"2026-W11","items":[{"teamId":"care-2","name":"Care 2","path":["care","care-2"],"scope":"own",\
            "state":"shown","invited":14,"answered":12,"responseRate":86,"items":[{"item":"attitude-1",\
            "construct":"attitude","answers":12,"score":3.6,"spread":1.1,"counts":[1,1,3,4,3],"dontKnow":0,\
            "skipped":0}]},{"teamId":"care-3","name":"Care 3","path":["care","care-3"],"scope":"own",\
            "state":"withheld","reason":"below-threshold"}],"nextCursor":null}""";

    /// One question, in its own direction: 5 is full agreement with its words.
    @Schema(name = "WaveResultItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldItemView(
            String item,
            @Nullable String construct,

            @Schema(description = "How many gave one of the five answers")
            int answers,

            @Schema(description = "Their mean, to one decimal")
            double score,

            @Schema(description = "Standard deviation; from the survey's second threshold on") @Nullable
            Double spread,

            @Schema(description = "How many gave each answer; from the survey's third threshold on") @Nullable
            List<Integer> counts,

            @Nullable Integer dontKnow,
            @Nullable Integer skipped) {

        static ToldItemView of(ToldItem told) {
            return new ToldItemView(
                    told.item(),
                    told.construct().orElse(null),
                    told.answers(),
                    told.score(),
                    told.spread().isPresent() ? told.spread().getAsDouble() : null,
                    told.shares().map(shares -> shares.counts().each()).orElse(null),
                    told.shares().map(ItemTally::dontKnow).orElse(null),
                    told.shares().map(ItemTally::skipped).orElse(null));
        }
    }

    static WaveResultView of(ToldResult told, String name, List<String> path, @Nullable List<String> speaksFor) {
        var said = told.said();
        return new WaveResultView(
                told.team().value(),
                name,
                path,
                told.scope().name().toLowerCase(ROOT).replace('_', '-'),
                told.scope() == Scope.OWN ? speaksFor : null,
                state(told.disclosure()),
                reason(told.disclosure()),
                said.map(Said::invited).orElse(null),
                said.map(Said::answered).orElse(null),
                said.map(WaveResultView::rate).orElse(null),
                said.map(all -> all.items().stream().map(ToldItemView::of).toList())
                        .orElse(null));
    }

    private static String state(Disclosure disclosure) {
        return switch (disclosure) {
            case SHOWN -> "shown";
            case MEMBERSHIP_CHANGE -> "scores";
            case BELOW_THRESHOLD, COMPLEMENTARY, INCOMPLETE -> "withheld";
        };
    }

    private static @Nullable String reason(Disclosure disclosure) {
        return switch (disclosure) {
            case SHOWN -> null;
            case MEMBERSHIP_CHANGE -> "membership-change";
            case BELOW_THRESHOLD, INCOMPLETE -> "below-threshold";
            case COMPLEMENTARY -> "complementary";
        };
    }

    private static int rate(Said said) {
        return Math.toIntExact(Math.round(100.0 * said.answered() / said.invited()));
    }
}
