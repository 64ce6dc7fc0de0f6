package io.undercurrent.proving.chaos.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/// Stands between clients and a server on this machine; clients call its port instead.
public final class Proxy implements AutoCloseable {
    private static final int WAITING_CALLS = 200;

    private final ServerSocket door;
    private final IntSupplier serverPort;
    private final Speech speech;
    private final Sky sky = new Sky();
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    private Proxy(ServerSocket door, IntSupplier serverPort, Speech speech) {
        this.door = door;
        this.serverPort = serverPort;
        this.speech = speech;
        Thread.ofVirtual().start(this::takeCalls);
    }

    /// Takes calls on any free port for a server, which may move.
    public static Proxy before(IntSupplier serverPort, Speech speech) {
        try {
            return new Proxy(new ServerSocket(0, WAITING_CALLS, InetAddress.getLoopbackAddress()), serverPort, speech);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public int openLines() {
        return lines.size();
    }

    /// How many of the cuts that were asked for have not happened yet.
    public int cutsLeft() {
        return sky.cutsLeft();
    }

    /// Changes the weather for every line, those that are open included.
    public void turn(Weather weather) {
        sky.turn(weather);
    }

    /// Hangs up on everybody who is calling now; they may call again.
    public void cut() {
        lines.forEach(Line::cut);
    }

    /// Resets every line that is open now; they may call again.
    public void reset() {
        lines.forEach(Line::reset);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reset();
        }
    }

    private void takeCalls() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException _) {
                // the door was closed, or the caller has gone
            }
        }
    }

    // whoever calls a server that is down is hung up on: it is the server's fault, and theirs to try again
    private void connect(Socket client) throws IOException {
        if (!sky.takesCalls()) {
            client.close();
            return;
        }
        try {
            var line = new Line(Ends.between(client, serverPort.getAsInt()), speech, sky, lines::remove);
            lines.add(line);
            line.open();
        } catch (IOException _) {
            client.close();
        }
    }
}
