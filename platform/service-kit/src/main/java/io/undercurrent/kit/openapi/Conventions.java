package io.undercurrent.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.undercurrent.kit.problem.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/// Adds to every description what all operations have in common: how they refuse, and how one signs in.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class Conventions implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        components.addSchema(PROBLEM, problem()).addSchema("FieldError", fieldError());
        if (components.getSecuritySchemes() != null) {
            components.getSecuritySchemes().keySet().forEach(name -> bearer(components, name));
        }
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> refuse(path, method, operation)));
    }

    private static void refuse(String path, HttpMethod method, Operation operation) {
        var statuses = new TreeSet<>(List.of(400, 406, 429, 500, 503));
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            statuses.addAll(List.of(401, 403));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            statuses.addAll(List.of(409, 413, 415, 422));
        }
        var responses = operation.getResponses();
        statuses.stream()
                .filter(status -> saysNothing(responses.getAPIResponse(String.valueOf(status))))
                .forEach(status -> responses.addAPIResponse(String.valueOf(status), refusal(status)));
    }

    private static boolean saysNothing(@Nullable APIResponse response) {
        return response == null || (response.getContent() == null && response.getRef() == null);
    }

    private static APIResponse refusal(int status) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createAPIResponse()
                .description(HttpStatus.inWords(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static void bearer(Components components, String name) {
        components.addSecurityScheme(
                name,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A token of the organisation's sign-in; roles are in the claim groups"));
    }

    private static Schema problem() {
        var errors = OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError"));
        return object(Map.of(
                        "type", text("Stable, one per code"),
                        "title", text("The code in words"),
                        "status", OASFactory.createSchema().addType(SchemaType.INTEGER),
                        "detail", text("What happened in this case"),
                        "code", text("Stable, to act upon"),
                        "traceId", text("Names this request in our logs"),
                        "errors", errors))
                .description("What went wrong (RFC 9457)");
    }

    private static Schema fieldError() {
        return object(Map.of(
                "pointer", text("A JSON pointer, or the name of a parameter"), "message", text("What is wrong there")));
    }

    private static Schema object(Map<String, Schema> properties) {
        var object = OASFactory.createSchema().addType(SchemaType.OBJECT);
        properties.keySet().stream().sorted().forEach(name -> {
            object.addProperty(name, properties.get(name));
            object.addRequired(name);
        });
        return object;
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
