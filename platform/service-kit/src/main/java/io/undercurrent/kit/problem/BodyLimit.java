package io.undercurrent.kit.problem;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Stops reading a body that did not tell its length and turns out too large. What is not read by a worker is gathered
/// before it is read, by the HTTP server, which has a limit of its own.
@Provider
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    private final LargestBody largestBody;
    private final Instance<RoutingContext> current;

    BodyLimit(LargestBody largestBody, Instance<RoutingContext> current) {
        this.largestBody = largestBody;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (BlockingOperationControl.isBlockingAllowed()
                && request.getHeaderString("Transfer-Encoding") != null
                && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            var most = largestBody.of(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            request.setEntityStream(new Limited(request.getEntityStream(), current.get(), most));
        }
    }

    private static final class Limited extends FilterInputStream {

        private final RoutingContext request;
        private long left;

        Limited(InputStream arriving, RoutingContext request, long most) {
            super(arriving);
            this.request = request;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            left -= Math.max(read, 0);
            if (left < 0) {
                LargeBody.cutOff(request);
                throw HttpStatus.problemOf(413).asException();
            }
            return read;
        }
    }
}
