package io.undercurrent.kit.access;

import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes down who gets an answer about teams. An answer that cannot be written down does not leave.
@Provider
@LooksAt(Matter.ACCESS_LOG)
@ApplicationScoped
public class Witness implements ContainerResponseFilter {

    private final AccessLog log;
    private final Reader reader;
    private final ResourceInfo resource;

    Witness(AccessLog log, Reader reader, ResourceInfo resource) {
        this.log = log;
        this.reader = reader;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // whoever was turned away has no name, and cannot be asked for one
        if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            return;
        }
        var roles = rolesThatLook();
        if (!roles.isEmpty()) {
            log.write(look(roles, request.getUriInfo(), response.getEntity()));
        }
    }

    // employees read what is said about themselves; whoever has no other role is never written down
    private List<String> rolesThatLook() {
        return reader.roles().stream()
                .filter(role -> !role.equals(Roles.EMPLOYEE))
                .sorted()
                .toList();
    }

    private Look look(List<String> roles, UriInfo asked, Object entity) {
        var looksAt = resource.getResourceMethod().getAnnotation(LooksAt.class);
        var subject = Optional.ofNullable(asked.getPathParameters().getFirst("id"));
        var teams = Stream.concat(teamsIn(entity), teamsIn(asked, looksAt.team()));
        return new Look(reader.name(), roles, looksAt.value(), subject, teams.toList(), address(asked));
    }

    private static Stream<String> teamsIn(UriInfo asked, String parameter) {
        return Stream.of(asked.getPathParameters(), asked.getQueryParameters())
                .flatMap(parameters -> parameters.getOrDefault(parameter, List.of()).stream());
    }

    private static Stream<String> teamsIn(Object entity) {
        return switch (entity) {
            case OfTeam one -> Stream.of(one.teamId());
            case OfTeams several -> several.items().stream().map(OfTeam::teamId);
            case Page<?> page -> page.items().stream().flatMap(Witness::teamsIn);
            case null, default -> Stream.empty();
        };
    }

    private static String address(UriInfo asked) {
        var uri = asked.getRequestUri();
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + '?' + uri.getRawQuery();
    }
}
