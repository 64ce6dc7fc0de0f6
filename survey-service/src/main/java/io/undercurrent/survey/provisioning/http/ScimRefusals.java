package io.undercurrent.survey.provisioning.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.problem.ProblemView;
import io.undercurrent.kit.problem.RefusalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/// Under /scim every refusal is an Error of SCIM, whoever refuses.
@Provider
@ApplicationScoped
class ScimRefusals implements ContainerResponseFilter, RefusalForm {

    @Override
    public boolean isSpokenAt(String path) {
        return path.equals("/scim") || path.startsWith("/scim/");
    }

    @Override
    public String mediaType() {
        return ScimResource.SCIM;
    }

    @Override
    public String body(Problem problem) {
        return error(problem.status(), problem.detail());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isSpokenAt(request.getUriInfo().getRequestUri().getPath())
                && response.getEntity() instanceof ProblemView problem) {
            var error = error(problem.status(), problem.detail());
            response.setEntity(error, null, MediaType.valueOf(ScimResource.SCIM));
        }
    }

    private static String error(int status, String detail) {
        var error = JsonNodeFactory.instance.objectNode();
        error.putArray("schemas").add(Uri.ERROR);
        return error.put("detail", detail)
                .put("status", Integer.toString(status))
                .toString();
    }
}
