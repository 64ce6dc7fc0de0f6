package io.undercurrent.survey.answer.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.survey.answer.TakeAnswer;
import io.undercurrent.survey.answer.domain.Right;
import io.undercurrent.survey.answer.domain.Submission;
import io.undercurrent.survey.answer.domain.Voucher;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Answering with a printed code: no script, no sign-in, and weaker than a ballot.
@Path("/voucher/{wave}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class VoucherPages {

    private final Frames frames;
    private final Waves waves;
    private final Surveys surveys;
    private final TakeAnswer takeAnswer;

    VoucherPages(Frames frames, Waves waves, Surveys surveys, TakeAnswer takeAnswer) {
        this.frames = frames;
        this.waves = waves;
        this.surveys = surveys;
        this.takeAnswer = takeAnswer;
    }

    @GET
    @Unwatched(because = "somebody answers, and that is nobody's business")
    @Operation(hidden = true)
    public TemplateInstance form(UUID wave) {
        return page(wave, (frame, form) -> new VoucherPage(frame, form, "", null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance take(UUID wave, MultivaluedMap<String, String> fields) {
        var typed = Optional.ofNullable(fields.getFirst("code")).orElse("");
        return page(
                wave,
                (frame, form) -> voucher(typed)
                        .map(right -> takeAnswer
                                .take(new WaveId(wave), right, form.said(fields))
                                .toCompletableFuture()
                                .join())
                        .map(submission -> answer(submission, new VoucherPage(frame, form, typed, null)))
                        .orElseGet(() -> again(new VoucherPage(frame, form, typed, null))));
    }

    private static Optional<Right> voucher(String typed) {
        try {
            return Optional.of(new Right.Handed(Voucher.typed(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static TemplateInstance answer(Submission submission, VoucherPage page) {
        var frame = page.frame();
        return switch (submission) {
            case Submission.Accepted(var receipt) -> thanks(frame, receipt.text());
            case Submission.Replaced(var receipt) -> thanks(frame, receipt.text());
            case Submission.Over _ -> MessagePage.of(frame, "over");
            case Submission.NotYet _ -> MessagePage.of(frame, "not-yet");
            case Submission.UnknownWave _ -> MessagePage.of(frame, "not-invited");
            case Submission.NoRight _, Submission.NotAsked _ -> again(page);
        };
    }

    private static TemplateInstance thanks(Frame frame, String receipt) {
        return new MessagePage(frame, frame.say("voucher.thanks"), receipt);
    }

    private static TemplateInstance again(VoucherPage page) {
        var why = page.code().isBlank() ? "voucher.missing" : "voucher.spent";
        return new VoucherPage(
                page.frame(), page.form(), page.code(), page.frame().say(why));
    }

    private TemplateInstance page(UUID id, BiFunction<Frame, VoucherForm, TemplateInstance> draw) {
        var frame = frames.frame();
        return waves.wave(new WaveId(id))
                .map(wave -> page(wave, frame, draw))
                .orElseGet(() -> MessagePage.of(frame, "not-invited"));
    }

    private TemplateInstance page(Wave wave, Frame frame, BiFunction<Frame, VoucherForm, TemplateInstance> draw) {
        return switch (wave) {
            case Wave.Planned _ -> MessagePage.of(frame, "not-yet");
            case Wave.Closing _, Wave.Closed _ -> MessagePage.of(frame, "over");
            case Wave.Open open ->
                form(open, frame).map(form -> draw.apply(frame, form)).orElseGet(() -> MessagePage.of(frame, "failed"));
        };
    }

    private Optional<VoucherForm> form(Wave.Open wave, Frame frame) {
        return surveys.survey(wave.survey())
                .filter(Survey.Sealed.class::isInstance)
                .map(Survey.Sealed.class::cast)
                .map(survey -> VoucherForm.of(wave, survey, spoken(survey, frame)));
    }

    private static Language spoken(Survey.Sealed survey, Frame frame) {
        Set<Language> spoken = survey.charter().languages();
        return Language.of(frame.language())
                .filter(spoken::contains)
                .orElseGet(() -> spoken.iterator().next());
    }
}
