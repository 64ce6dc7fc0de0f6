package io.undercurrent.survey.wave.http;

import static java.util.Locale.ROOT;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.survey.wave.domain.Response;
import io.undercurrent.survey.wave.domain.Wave;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One asking of a survey.
@Schema(name = "Wave")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaveView(
        UUID id,
        UUID survey,
        int number,

        @Schema(description = "The ISO week in which it opens, in the organisation's time", examples = "2026-W11")
        String week,

        @Schema(enumeration = {"planned", "open", "closing", "closed"})
        String state,

        Instant opens,
        Instant closes,
        @Nullable Instant closedAt,

        @Schema(description = "How many people are asked, frozen at opening") @Nullable
        Integer invited,

        @Schema(description = "What was answered to the results")
        List<ResponseView> responses) {

    static final String EXAMPLE = """
            {"id":"3c1f6a52-0e9b-4a57-8f0f-2a7d6a1c9e11","survey":"0c9f3a52-6f6e-4f3c-9d0e-5b1f6f7a8b90","number":1,\
            "week":"2026-W11","state":"open","opens":"2026-03-09T07:00:00Z","closes":"2026-03-22T23:00:00Z",\
            "invited":312,"responses":[]}""";

    /// An action, a no with its reason, or the works council's word that the next wave may open without either.
    @Schema(name = "WaveResponse")
    record ResponseView(String kind, String text, String by, Instant at) {

        static ResponseView of(Response response) {
            var kind = response.kind().name().toLowerCase(ROOT).replace('_', '-');
            return new ResponseView(kind, response.said(), response.by(), response.at());
        }
    }

    static WaveView of(Wave wave, int invited, List<Response> responses) {
        return switch (wave) {
            case Wave.Planned planned -> view(planned, "planned", null, null, responses);
            case Wave.Open open -> view(open, "open", null, invited, responses);
            case Wave.Closing closing -> view(closing, "closing", null, invited, responses);
            case Wave.Closed closed -> view(closed, "closed", closed.at(), invited, responses);
        };
    }

    private static WaveView view(
            Wave wave, String state, @Nullable Instant closedAt, @Nullable Integer invited, List<Response> responses) {
        return new WaveView(
                wave.id().value(),
                wave.survey().value(),
                wave.plan().number(),
                wave.week().toString(),
                state,
                wave.window().opens(),
                wave.window().closes(),
                closedAt,
                invited,
                responses.stream().map(ResponseView::of).toList());
    }
}
