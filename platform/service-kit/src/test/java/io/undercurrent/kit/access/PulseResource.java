package io.undercurrent.kit.access;

import io.quarkus.security.Authenticated;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.problem.Problem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/// Something worth looking at.
@Path("/v1/pulses")
@Authenticated
class PulseResource {

    record Pulse(String teamId, int beats) implements OfTeam {}

    @GET
    @Path("{id}")
    @LooksAt(Matter.SIGNALS)
    public Pulse one(String id) {
        if (id.equals("nowhere")) {
            throw Problem.notFound("unknown-team", "There is no such team").asException();
        }
        return new Pulse(id, 60);
    }

    @GET
    @LooksAt(Matter.OVERVIEW)
    public Page<Pulse> all() {
        return new Page<>(List.of(new Pulse("claims-south", 70), new Pulse("claims-north", 60)), null);
    }

    @GET
    @Path("table")
    @LooksAt(Matter.RESULTS)
    public String table(@RestQuery String team) {
        return team + ",60";
    }

    @GET
    @Path("{id}/beats")
    @LooksAt(value = Matter.STAFFING, team = "id")
    public int beats(String id) {
        return id.length();
    }
}
