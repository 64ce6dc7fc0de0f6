package io.undercurrent.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.undercurrent.kit.problem.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jdbi.v3.core.Jdbi;

/// Every call takes effect: it gets a number of its own.
@Path("/v1/receipts")
class ReceiptResource {

    record Order(String what) {}

    record Receipt(int number, String what) {}

    static final AtomicInteger NUMBERS = new AtomicInteger();
    static final CountDownLatch LET_GO = new CountDownLatch(1);
    static final CountDownLatch HOLDS_ONE = new CountDownLatch(1);

    static final BlockingQueue<Integer> CONNECTIONS = new LinkedBlockingQueue<>();
    static final Semaphore CONNECTIONS_GO = new Semaphore(0);

    private final Jdbi jdbi;

    ReceiptResource(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @POST
    @PermitAll
    @Idempotent
    public Response order(Order order) {
        int number = NUMBERS.incrementAndGet();
        return Response.created(URI.create("/v1/receipts/" + number))
                .entity(new Receipt(number, order.what()))
                .build();
    }

    @POST
    @Path("imports")
    @PermitAll
    @Idempotent(required = true)
    public Response bring(InputStream body, @RestQuery String mode) throws IOException {
        NUMBERS.incrementAndGet();
        return Response.accepted(body.transferTo(OutputStream.nullOutputStream()) + mode)
                .build();
    }

    @POST
    @Path("slow")
    @PermitAll
    @Idempotent
    public String slow(String body) throws InterruptedException {
        HOLDS_ONE.countDown();
        if (!LET_GO.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nobody let go");
        }
        return body;
    }

    @POST
    @Path("outages")
    @PermitAll
    @Idempotent
    public String fail(String body) {
        if (NUMBERS.incrementAndGet() % 2 == 1) {
            throw Problem.unavailable("away", "Not now").asException();
        }
        return body;
    }

    /// Writes the name of its database connection; a second one waits with it, uncommitted.
    @POST
    @Path("kept")
    @PermitAll
    @Idempotent
    @ResponseStatus(201)
    public Receipt keep(Order order) throws InterruptedException {
        int connection = jdbi.withHandle(handle -> handle.createQuery(
                        "insert into receipt (what, connection) values (?, pg_backend_pid()) returning connection")
                .bind(0, order.what())
                .mapTo(Integer.class)
                .one());
        if (order.what().startsWith("slow")) {
            CONNECTIONS.offer(connection);
            CONNECTIONS_GO.acquire();
        }
        if (order.what().startsWith("none")) {
            throw Problem.unprocessable("sold-out", "There is none").asException();
        }
        return new Receipt(1, order.what());
    }

    /// Swallows that the transaction was given up.
    @POST
    @Path("swallowed")
    @PermitAll
    @Idempotent
    public String swallow(String what) {
        jdbi.useHandle(handle -> handle.execute("insert into receipt (what, connection) values (?, 0)", what));
        QuarkusTransaction.setRollbackOnly();
        return "kept";
    }

    @GET
    @PermitAll
    public int count() {
        return NUMBERS.get();
    }
}
