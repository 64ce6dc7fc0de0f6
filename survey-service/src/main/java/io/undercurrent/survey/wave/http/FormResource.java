package io.undercurrent.survey.wave.http;

import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.survey.domain.Language;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Wave;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/waves/{id}/form")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Waves", description = "Who is asked, when")
class FormResource {

    private final ShownWaves waves;
    private final Surveys surveys;

    FormResource(ShownWaves waves, Surveys surveys) {
        this.waves = waves;
        this.surveys = surveys;
    }

    @GET
    @Unwatched(because = "the questions are the same for all")
    @Operation(
            operationId = "showForm",
            summary = "The questions of a wave and what is promised to those who answer",
            description =
                    "Without sign-in. In another language of the survey where it does not speak the one asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FormView.class),
                            examples = @ExampleObject(name = "one question", value = FormView.EXAMPLE)))
    public FormView show(
            UUID id,
            @QueryParam("language")
                    @Parameter(description = "en, nl or de; the first of the survey when not given")
                    @Nullable
                    String language) {
        var wave = waves.one(id);
        return switch (surveys.survey(wave.survey()).orElseThrow(ShownWaves::unknown)) {
            case Survey.Draft _ -> throw ShownWaves.unknown();
            case Survey.Sealed sealed ->
                form(wave, sealed, Optional.ofNullable(language).map(FormResource::named));
        };
    }

    private static FormView form(Wave wave, Survey.Sealed survey, Optional<Language> asked) {
        Set<Language> spoken = survey.charter().languages();
        return FormView.of(
                wave,
                survey,
                asked.filter(spoken::contains).orElse(spoken.iterator().next()));
    }

    private static Language named(String code) {
        return Language.of(code)
                .orElseThrow(() -> Problem.badRequest("language-unknown", "We speak en, nl and de")
                        .withError("language", "must be en, nl or de")
                        .asException());
    }
}
