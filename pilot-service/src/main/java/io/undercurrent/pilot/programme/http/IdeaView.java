package io.undercurrent.pilot.programme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.programme.domain.Idea;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Idea")
@JsonInclude(JsonInclude.Include.ALWAYS)
record IdeaView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID id,

        @Schema(examples = "claims-north") String teamId,

        @Schema(examples = "Let a draft answer to standard claims be written")
        String text,

        @Schema(examples = "2026-02-02") LocalDate on,

        @Schema(description = "Null while nobody answered") @Nullable
        ReplyView answer) {

    static IdeaView of(Idea idea) {
        return new IdeaView(
                idea.id(),
                idea.team().value(),
                idea.text(),
                idea.on(),
                idea.reply()
                        .map(reply -> ReplyView.of(reply, idea.daysToAnswer().orElseThrow()))
                        .orElse(null));
    }

    @Schema(name = "IdeaAnswer")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReplyView(
            @Schema(
                    enumeration = {"pilot", "later", "no"},
                    examples = "pilot")
            String course,

            @Schema(examples = "Two teams stumble over the same step")
            String because,

            @Schema(examples = "2026-02-09") LocalDate on,
            @Schema(examples = "7") long daysToAnswer,
            @Nullable UUID pilotId) {

        static ReplyView of(Idea.Reply reply, long days) {
            return new ReplyView(
                    Words.of(reply.course()),
                    reply.because(),
                    reply.on(),
                    days,
                    reply.pilot().map(PilotId::value).orElse(null));
        }
    }
}
