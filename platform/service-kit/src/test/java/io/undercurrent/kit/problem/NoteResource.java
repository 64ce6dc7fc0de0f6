package io.undercurrent.kit.problem;

import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.kit.signin.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.threeten.extra.YearWeek;

/// A small API on which every refusal can be seen.
@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    record Note(@NotBlank String text, @NotNull @Max(5) Integer stars, YearWeek week, List<@Valid Tag> tags) {}

    record Tag(@NotBlank String name) {}

    record Who(String name, boolean hris, List<String> teams) {}

    private final Reader reader;

    NoteResource(Reader reader) {
        this.reader = reader;
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Note echo(@Valid @NotNull Note note) {
        return note;
    }

    @GET
    @PermitAll
    public Page<String> list(@BeanParam PageQuery query) {
        var from = query.after(Integer::parseInt).orElse(0);
        var rows = IntStream.range(from + 1, Math.min(61, from + 1 + query.oneMoreThanLimit()))
                .mapToObj(Integer::toString)
                .toList();
        return Page.of(rows, query, row -> row);
    }

    @POST
    @Path("bytes")
    @PermitAll
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public long length(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    @GET
    @Path("refusals/{status}")
    @PermitAll
    public String refuse(@RestPath int status) {
        throw Problem.of("refused-" + status, status, "As you asked")
                .asException()
                .retryAfter(Duration.ofSeconds(7));
    }

    @GET
    @Path("by-week")
    @PermitAll
    public String byWeek(@QueryParam("week") Optional<YearWeek> week) {
        return week.map(YearWeek::toString).orElse("none");
    }

    @GET
    @Path("bugs")
    @PermitAll
    public String bug() {
        throw new IllegalStateException("the password is secret");
    }

    @GET
    @Path("outages")
    @PermitAll
    public String outage() throws SQLException {
        throw new SQLException("Connection refused at 10.1.2.3", "08001");
    }

    @GET
    @Path("mine")
    @RolesAllowed({Roles.TEAM_LEAD, Roles.INTEGRATION})
    public Who mine() {
        return new Who(
                reader.name(),
                reader.hasScope(Roles.HRIS),
                reader.teams().stream().sorted().toList());
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "nobody said who may read this";
    }
}
