package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.Unwatched;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "advice", description = "What others found to help")
class AdviceResource {

    @Schema(name = "AdviceLibrary")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Library(
            List<Item> items,

            @Schema(description = "Always null: the library is one page") @Nullable
            String nextCursor) {}

    @Schema(name = "AdviceItem")
    record Item(
            @Schema(examples = "role-story") String key,

            @Schema(description = "Dutch when Accept-Language prefers it")
            String text,

            @Schema(description = "Signals it may help with", examples = "[\"uncertainty\"]")
            List<String> kinds) {

        static Item of(Advice advice, Words words) {
            return new Item(
                    advice.key(),
                    words.say("advice." + advice.key()),
                    kinds(advice).stream().map(SignalKind::wireName).toList());
        }

        boolean helpsWith(SignalKind kind) {
            return kinds.contains(kind.wireName());
        }

        private static List<SignalKind> kinds(Advice advice) {
            return Arrays.stream(SignalKind.values())
                    .filter(kind -> Counsel.concerns(kind)
                            .anyMatch(concern -> concern.advice().contains(advice)))
                    .toList();
        }
    }

    @GET
    @Unwatched(because = "the library of advice is the same for all")
    @RolesAllowed({Roles.PEOPLE_ANALYST, Roles.WORKS_COUNCIL, Roles.PRIVACY_OFFICER, Roles.ADMIN, Roles.TEAM_LEAD})
    @Operation(
            operationId = "advice",
            summary = "The library of advice, or what of it may help with one kind of signal")
    public Library advice(
            @QueryParam("kind") @Parameter(description = "Only for this kind", example = "uncertainty") @Nullable
                    String kind,
            @Context HttpHeaders headers) {
        var words = Words.in(headers.getAcceptableLanguages());
        var wanted = Optional.ofNullable(kind).map(AdviceResource::kind);
        var items = Arrays.stream(Advice.values())
                .map(advice -> Item.of(advice, words))
                .filter(item -> wanted.map(item::helpsWith).orElse(true))
                .toList();
        return new Library(items, null);
    }

    private static SignalKind kind(String text) {
        return SignalKind.of(text)
                .orElseThrow(() -> Problem.badRequest("unknown-kind", "There is no signal of kind " + text)
                        .withError("kind", "must be uncertainty, silent-resistance, talent-flight or polarization")
                        .asException());
    }
}
