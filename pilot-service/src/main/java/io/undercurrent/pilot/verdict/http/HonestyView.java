package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.experiment.domain.Share;
import io.undercurrent.pilot.verdict.domain.Honesty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Honesty", description = "All decided pilots together")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HonestyView(
        ShareView successes,
        ShareView sealedCriteriaMet,
        ShareView failuresReported,

        @Schema(examples = "0.333", description = "The share of successes that honest pilots show")
        double usualSuccesses,

        @Schema(examples = "0.018", description = "Exact chance of so many successes when one in three is honest")
        double chance,

        @Schema(examples = "true") boolean tooGoodToBeTrue,

        @Schema(
                examples =
                        "Look for pilots nobody told of, for goals that were moved, and for goals that were too easy")
        @Nullable
        String warning,

        List<EffectView> effects) {
    private static final String WARNING =
            "Look for pilots nobody told of, for goals that were moved, and for goals that were too easy";

    @Schema(name = "ShareOf")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShareView(
            @Schema(examples = "5") int some,
            @Schema(examples = "6") int of,
            @Schema(examples = "0.83") @Nullable Double share) {
        static ShareView of(Share share) {
            return new ShareView(share.some(), share.of(), share.of() == 0 ? null : (double) share.some() / share.of());
        }
    }

    @Schema(name = "ShrunkEffect", description = "The best of many was also lucky: what is left without luck")
    record EffectView(
            @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
            UUID pilot,

            @Schema(examples = "Faster answers to claims") String name,
            @Schema(examples = "hours") String unit,

            @Schema(examples = "2.7", description = "As measured; plus is the way that was hoped for")
            double gain,

            @Schema(examples = "1.9") double shrunk) {
        static EffectView of(Honesty.Shrunk effect) {
            var measured = effect.settled().gain().orElseThrow();
            return new EffectView(
                    effect.settled().id().value(),
                    effect.settled().name(),
                    measured.unit(),
                    measured.effect(),
                    effect.gain());
        }
    }

    static HonestyView of(Honesty honesty) {
        return new HonestyView(
                ShareView.of(honesty.successes()),
                ShareView.of(honesty.criteria()),
                ShareView.of(honesty.failures()),
                Honesty.USUAL,
                honesty.chance(),
                honesty.isTooGoodToBeTrue(),
                honesty.isTooGoodToBeTrue() ? WARNING : null,
                honesty.effects().stream().map(EffectView::of).toList());
    }
}
