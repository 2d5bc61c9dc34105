package org.expedite.fuzz;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContentDecompressor;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends unmodified requests, well-formed or not, each on its own connection. */
final class Wire {
    private static final int TIMEOUT_MILLIS = 30_000;
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int TOO_MANY = 429;
    private static final int MAX_TRIES = 10;

    private final int port;

    Wire(URI server) {
        port = server.getPort();
    }

    /**
     * Sends a request and waits for its response; repeats it later if the response demands that.
     *
     * @throws UncheckedIOException if there is no response
     */
    Reply send(Draft draft) {
        Reply reply = once(draft);
        for (int i = 0; i < MAX_TRIES && reply.status() == TOO_MANY; i++) {
            pause(Duration.ofSeconds(Long.parseLong(reply.header("Retry-After"))));
            reply = once(draft);
        }
        return reply;
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Reply once(Draft draft) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            try {
                socket.getOutputStream().write(draft.wire());
            } catch (IOException _) {
                // The server may have answered and closed before it read all of a body that is too
                // large.
            }
            return read(socket.getInputStream(), draft.method().equals("HEAD"));
        } catch (IOException e) {
            throw new UncheckedIOException("no answer to " + draft, e);
        }
    }

    private static Reply read(InputStream in, boolean bodiless) throws IOException {
        EmbeddedChannel channel =
                new EmbeddedChannel(
                        new Answers(bodiless),
                        new HttpContentDecompressor(MAX_BYTES),
                        new HttpObjectAggregator(MAX_BYTES));
        byte[] buffer = new byte[16 * 1024];
        FullHttpResponse response = null;
        while (response == null) {
            int length = in.read(buffer);
            if (length < 0) {
                channel.finish();
            } else {
                channel.writeInbound(Unpooled.copiedBuffer(buffer, 0, length));
            }
            response = channel.readInbound();
            if (length < 0 && response == null) {
                throw new IOException("the connection was closed without an answer");
            }
        }
        return reply(response);
    }

    private static Reply reply(FullHttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers()
                .forEach(
                        h ->
                                headers.putIfAbsent(
                                        h.getKey().toLowerCase(Locale.ROOT), h.getValue()));
        String text = response.content().toString(StandardCharsets.UTF_8);
        response.release();
        return new Reply(response.status().code(), headers, text);
    }

    /** Handles the response to HEAD, which has no body. */
    private static final class Answers extends HttpResponseDecoder {
        private final boolean bodiless;

        Answers(boolean bodiless) {
            this.bodiless = bodiless;
        }

        @Override
        protected boolean isContentAlwaysEmpty(@Nullable HttpMessage message) {
            return bodiless || super.isContentAlwaysEmpty(message);
        }
    }
}
