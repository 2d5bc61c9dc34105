package org.expedite.served;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.expedite.web.http.requestlog.RequestId;
import org.slf4j.LoggerFactory;

/** Captures log lines until it is closed, including those of requests and statements. */
final class LoggedLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final String STATEMENTS = "org.expedite.persistence.sql";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<Logger> quiet =
            Stream.of("org.expedite.web.access", STATEMENTS)
                    .map(name -> (Logger) LoggerFactory.getLogger(name))
                    .toList();
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    /**
     * A line.
     *
     * @param virtual whether a virtual thread wrote it
     */
    record Line(ILoggingEvent event, boolean virtual) {
        /** The id of the request, or {@code none}. */
        String requestId() {
            return event.getMDCPropertyMap().getOrDefault(RequestId.MDC_KEY, "none");
        }

        /** The complete content, as text and fields. */
        String text() {
            return event.getFormattedMessage() + " " + event.getKeyValuePairs();
        }
    }

    LoggedLines() {
        quiet.forEach(logger -> logger.setLevel(Level.INFO));
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    /** The request id of each line, or {@code none}. */
    List<String> requestIds() {
        return lines.stream().map(Line::requestId).toList();
    }

    /** All lines. */
    List<Line> all() {
        return List.copyOf(lines);
    }

    /** The lines of SQL statements. */
    List<Line> statements() {
        return lines.stream()
                .filter(line -> line.event().getLoggerName().equals(STATEMENTS))
                .toList();
    }

    @Override
    protected void append(ILoggingEvent line) {
        // Otherwise the id would be looked up later, on another thread.
        line.prepareForDeferredProcessing();
        lines.add(new Line(line, Thread.currentThread().isVirtual()));
    }

    @Override
    public void close() {
        root.detachAppender(this);
        quiet.forEach(logger -> logger.setLevel(null));
        stop();
    }
}
