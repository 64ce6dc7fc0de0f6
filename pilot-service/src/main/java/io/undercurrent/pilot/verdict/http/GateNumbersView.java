package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.verdict.domain.GateNumbers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GateNumbers", description = "Beside the gates: does it remove friction, is it trusted in a busy week?")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GateNumbersView(
        @Schema(examples = "5") int frictionsReported,
        @Schema(examples = "4") int frictionsRemoved,

        @Schema(examples = "0", description = "Each of them stops scaling")
        int frictionsBlocking,

        @Schema(examples = "9") int outputsChallenged,
        @Schema(examples = "2") int outputsOverturned,
        @Nullable UseView use) {

    @Schema(
            name = "UseInWeeks",
            description = "Of those who have the tool and are not away, the share that did core work with it")
    record UseView(
            @Schema(examples = "8") int weeks,
            @Schema(examples = "0.7") double usual,

            @Schema(examples = "0.55", description = "In the week with least use")
            double least) {
        static UseView of(GateNumbers.Use use) {
            return new UseView(use.weeks(), use.usual(), use.least());
        }
    }

    static GateNumbersView of(GateNumbers numbers) {
        return new GateNumbersView(
                numbers.frictionsReported(),
                numbers.frictionsRemoved(),
                numbers.frictionsBlocking(),
                numbers.outputsChallenged(),
                numbers.outputsOverturned(),
                numbers.use().map(UseView::of).orElse(null));
    }
}
