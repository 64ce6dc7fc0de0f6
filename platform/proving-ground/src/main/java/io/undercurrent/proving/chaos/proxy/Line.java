package io.undercurrent.proving.chaos.proxy;

import java.io.IOException;
import java.util.function.Consumer;

/// One call that is under way: a client, a server, and the weather between them.
final class Line {
    private final Ends ends;
    private final Speech speech;
    private final Sky sky;
    private final Consumer<Line> afterwards;
    private volatile boolean deaf;

    Line(Ends ends, Speech speech, Sky sky, Consumer<Line> afterwards) {
        this.ends = ends;
        this.speech = speech;
        this.sky = sky;
        this.afterwards = afterwards;
    }

    void open() {
        Thread.ofVirtual().start(() -> carry(this::toServer));
        Thread.ofVirtual().start(() -> carry(this::toClient));
    }

    void cut() {
        ends.cut();
        afterwards.accept(this);
    }

    void reset() {
        ends.reset();
        afterwards.accept(this);
    }

    private interface Way {
        void go() throws IOException, InterruptedException;
    }

    private void carry(Way way) {
        try {
            way.go();
        } catch (IOException _) {
            // either end hung up
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            cut();
        }
    }

    private void toServer() throws IOException, InterruptedException {
        var words = speech.heard(ends.client().getInputStream());
        var out = ends.server().getOutputStream();
        for (var piece = words.next(); piece.isPresent(); piece = words.next()) {
            if (piece.get().commits() && sky.cutsBeforeCommit()) {
                reset();
                return;
            }
            if (piece.get().commits() && sky.cutsAfterCommit()) {
                deaf = true;
            }
            sky.pass(piece.get(), out);
        }
    }

    // the server's first word after the COMMIT proves that it took effect
    private void toClient() throws IOException, InterruptedException {
        var words = new Chunks(ends.server().getInputStream());
        var out = ends.client().getOutputStream();
        for (var piece = words.next(); piece.isPresent(); piece = words.next()) {
            if (deaf) {
                reset();
                return;
            }
            sky.pass(piece.get(), out);
        }
    }
}
