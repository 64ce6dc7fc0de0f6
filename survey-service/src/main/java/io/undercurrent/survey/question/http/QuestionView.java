package io.undercurrent.survey.question.http;

import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.survey.question.domain.Asker;
import io.undercurrent.survey.question.domain.Message;
import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.Words;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A question as one reader may see it.
@Schema(name = "AskedQuestion")
record QuestionView(
        UUID questionId,
        String teamId,

        @Schema(enumeration = {"open", "answered", "hidden"})
        String state,

        boolean anonymous,

        @Schema(description = "Who asked by name; only for leaders of the team, and for the asker") @Nullable
        String askedBy,

        @Schema(description = "Whether you asked it yourself, by name")
        boolean mine,

        String text,
        String week,
        List<MessageView> thread,

        @Schema(description = "Why it is hidden") @Nullable String hiddenBecause)
        implements OfTeam {

    static final String EXAMPLE = """
        {"questionId":"5f0c1c0e-63a5-4a35-9f0e-6a2d1f5a7c11","teamId":"care-2","state":"answered",\
        "anonymous":true,"mine":false,"text":"Who plans the shifts when the planner is a machine?",\
        "week":"2026-W11","thread":[{"by":"Ada Leader","week":"2026-W11","text":"You do. It proposes."}]}\
        """;

    /// One thing said after the question itself.
    @Schema(name = "QuestionMessage")
    record MessageView(
            @Schema(description = "The leader who replied; nothing where the asker speaks") @Nullable
            String by,

            String week,
            String text) {

        static MessageView of(Message message) {
            return new MessageView(
                    message.leader().orElse(null),
                    YearWeek.from(message.day()).toString(),
                    message.words().text());
        }
    }

    /// As the anonymous asker sees it.
    static QuestionView ofOwn(Question question) {
        return of(question, false, false);
    }

    static QuestionView of(Question question, boolean mine, boolean namesTheAsker) {
        var thread = question.thread();
        return new QuestionView(
                question.id().value(),
                question.team(),
                question.state().label(),
                question.asker().isAnonymous(),
                namesTheAsker ? name(question.asker()) : null,
                mine,
                question.opening().words().text(),
                YearWeek.from(question.opening().day()).toString(),
                thread.stream().skip(1).map(MessageView::of).toList(),
                question.hiddenBecause().map(Words::text).orElse(null));
    }

    private static @Nullable String name(Asker asker) {
        return switch (asker) {
            case Asker.Named named -> named.name();
            case Asker.Anonymous _, Asker.Forgotten _ -> null;
        };
    }
}
