package io.undercurrent.proving.chaos.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/// The way from one service to PostgreSQL or Kafka: a port on which we listen, and what lies behind it.
public final class Link implements AutoCloseable {
    private final ServerSocket door;
    private final IntSupplier farEnd;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Link(IntSupplier farEnd) {
        this.farEnd = farEnd;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    /// Where the service connects to.
    public int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException _) {
                // closed
            }
        }
    }

    private void join(Socket near) {
        try (near;
                var far = new Socket(InetAddress.getLoopbackAddress(), farEnd.getAsInt())) {
            open.add(near);
            open.add(far);
            var back = Thread.ofVirtual().start(() -> pass(far, near));
            pass(near, far);
            back.join();
            open.remove(far);
        } catch (IOException _) {
            // nobody is there: the service sees its connection end
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(near);
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            closeBoth(from, to);
        }
    }

    private static void closeBoth(Socket one, Socket other) {
        try (one;
                other) {
            // both ends learn of it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
