package io.undercurrent.proving.bench;

/// Time that passes while something is done, in milliseconds.
final class Stopwatch {
    private final long started = System.nanoTime();

    double milliseconds() {
        return (System.nanoTime() - started) / 1e6;
    }

    static double millisecondsOf(Runnable deed) {
        var watch = new Stopwatch();
        deed.run();
        return watch.milliseconds();
    }
}
