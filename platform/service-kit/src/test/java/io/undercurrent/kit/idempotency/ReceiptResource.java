package io.undercurrent.kit.idempotency;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;

/// Every call takes effect: it gets a number of its own.
@Path("/v1/receipts")
class ReceiptResource {

    record Order(String what) {}

    record Receipt(int number, String what) {}

    static final AtomicInteger NUMBERS = new AtomicInteger();
    static final CountDownLatch LET_GO = new CountDownLatch(1);
    static final CountDownLatch HOLDS_ONE = new CountDownLatch(1);

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

    @GET
    @PermitAll
    public int count() {
        return NUMBERS.get();
    }
}
