package org.expedite.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A network between the program and its database that resets, delays and loses answers, or goes
 * silent.
 */
final class FaultProxy implements AutoCloseable {
    private static final String COMMIT = "commit";
    private static final int LONGEST_COMMIT = 20;

    private final ServerSocket listener;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Duration delay = Duration.ZERO;
    private volatile @Nullable String lastWords;

    /** Listens on a free port, and passes everything on to the target. */
    FaultProxy(int target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Resets all present connections. */
    void reset() {
        links.forEach(Link::reset);
    }

    /** Delays all answers from now on. */
    void delay(Duration each) {
        delay = each;
    }

    /** Loses the answers to the next commits: the connection breaks instead. */
    void loseAnswersToCommits(int count) {
        answersToLose.set(count);
    }

    /**
     * Goes silent for ever at the next commit on a connection that has sent a text before. The
     * commit and all that follows is lost, and neither side learns that the other one is gone.
     */
    void goSilentAtCommitAfter(String text) {
        lastWords = text;
    }

    /** Waits until the network is silent. */
    boolean awaitSilence(Duration longest) throws InterruptedException {
        return silence.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isSilent() {
        return silence.getCount() == 0;
    }

    /** Returns the number of answers that are still to be lost. */
    int answersToLose() {
        return Math.max(0, answersToLose.get());
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        closing.countDown();
        reset();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open(client);
            } catch (IOException _) {
                // The database is down, which the client learns by the end of its connection.
            }
        }
    }

    private void open(Socket client) throws IOException {
        try {
            Link link =
                    new Link(client, new Socket(InetAddress.getLoopbackAddress(), target), this);
            links.add(link);
            Thread.ofVirtual().start(link::passRequests);
            Thread.ofVirtual().start(link::passAnswers);
        } catch (IOException down) {
            client.close();
            throw down;
        }
    }

    private static final class Link {
        private final Socket client;
        private final Socket server;
        private final FaultProxy proxy;
        private volatile boolean losing;
        private boolean lastWordsSent;

        Link(Socket client, Socket server, FaultProxy proxy) throws IOException {
            this.client = client;
            this.server = server;
            this.proxy = proxy;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void passRequests() {
            pass(client, server, true);
        }

        void passAnswers() {
            pass(server, client, false);
        }

        private void pass(Socket from, Socket to, boolean request) {
            try (from;
                    to) {
                try {
                    copy(from, to, request);
                } finally {
                    if (proxy.isSilent()) {
                        proxy.closing.await();
                    }
                }
            } catch (IOException _) {
                // One side has ended the connection.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                proxy.links.remove(this);
            }
        }

        private void copy(Socket from, Socket to, boolean request)
                throws IOException, InterruptedException {
            byte[] buffer = new byte[16 * 1024];
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (request) {
                    losing |= isCommit(buffer, read) && proxy.answersToLose.getAndDecrement() > 0;
                    listen(buffer, read);
                } else if (losing) {
                    reset();
                } else if (!proxy.delay.isZero()) {
                    Thread.sleep(proxy.delay);
                }
                if (!proxy.isSilent()) {
                    out.write(buffer, 0, read);
                }
            }
        }

        private void listen(byte[] buffer, int length) {
            String words = proxy.lastWords;
            if (words == null) {
                return;
            }
            lastWordsSent |=
                    new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains(words);
            if (lastWordsSent && isCommit(buffer, length)) {
                proxy.silence.countDown();
            }
        }

        /** True for a packet of nothing but this text, behind a head of a few bytes. */
        private static boolean isCommit(byte[] buffer, int length) {
            String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            return length < LONGEST_COMMIT && text.toLowerCase(Locale.ROOT).endsWith(COMMIT);
        }

        void reset() {
            for (Socket socket : new Socket[] {client, server}) {
                try {
                    socket.setSoLinger(true, 0);
                    socket.close();
                } catch (IOException _) {
                    // It is closed.
                }
            }
        }
    }
}
