package io.undercurrent.survey.question.http;

import io.undercurrent.kit.access.LooksAt;
import io.undercurrent.kit.access.Matter;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemException;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.question.domain.QuestionId;
import io.undercurrent.survey.question.domain.QuestionQuery;
import io.undercurrent.survey.question.domain.QuestionState;
import io.undercurrent.survey.question.domain.Questions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.EMPLOYEE,
    Roles.TEAM_LEAD,
    Roles.PEOPLE_ANALYST,
    Roles.WORKS_COUNCIL,
    Roles.PRIVACY_OFFICER,
    Roles.ADMIN
})
@Tag(name = "Questions", description = "What people ask about role and AI, aloud")
class QuestionResource {

    private final Questions questions;
    private final QuestionReader reader;

    QuestionResource(Questions questions, QuestionReader reader) {
        this.questions = questions;
        this.reader = reader;
    }

    @GET
    @LooksAt(Matter.QUESTIONS)
    @Operation(
            operationId = "listQuestions",
            summary = "The questions one may see, the newest first",
            description = "Employees see those of their team and of the group it is shown with, team leads those of"
                    + " their teams and below. Hidden ones are listed for moderators who ask for them.")
    @APIResponse(responseCode = "200", description = "A page of questions")
    public Page<QuestionView> list(
            @QueryParam("team") @Parameter(description = "Only questions of this team or group") @Nullable String team,
            @QueryParam("state")
                    @Parameter(
                            description = "Only those that stand so; without it all but the hidden",
                            schema = @Schema(enumeration = {"open", "answered", "hidden"}))
                    @Nullable
                    String state,
            @BeanParam PageQuery page) {
        var standing = Optional.ofNullable(state).map(QuestionResource::state);
        if (standing.equals(Optional.of(QuestionState.HIDDEN))) {
            reader.needsToModerate();
        }
        var after = page.after(QuestionQuery.Place::read);
        var query =
                new QuestionQuery(Optional.ofNullable(team), reader.seen(), standing, after, page.oneMoreThanLimit());
        return Page.of(
                        questions.page(query),
                        page,
                        question -> QuestionQuery.Place.of(question).text())
                .map(reader::view);
    }

    private static QuestionState state(String label) {
        return QuestionState.named(label)
                .orElseThrow(() -> Problem.badRequest("state-unknown", "A question is open, answered or hidden")
                        .withError("state", "must be open, answered or hidden")
                        .asException());
    }

    @GET
    @LooksAt(Matter.QUESTIONS)
    @Path("/{id}")
    @Operation(operationId = "showQuestion", summary = "One question, with all that was said to it")
    @APIResponse(
            responseCode = "200",
            description = "The question as you may see it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionView.class),
                            examples = @ExampleObject(name = "a question", value = QuestionView.EXAMPLE)))
    public QuestionView show(UUID id) {
        return questions
                .find(new QuestionId(id))
                .filter(reader::sees)
                .map(reader::view)
                .orElseThrow(QuestionResource::unknown);
    }

    static ProblemException unknown() {
        return Problem.notFound("question-unknown", "There is no such question among those you may see")
                .asException();
    }
}
