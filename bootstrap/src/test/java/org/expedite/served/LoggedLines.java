package org.expedite.served;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.expedite.web.requests.RequestId;
import org.slf4j.LoggerFactory;

/** What is logged from now on until it is closed, down to the lines of each answer. */
final class LoggedLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger access = (Logger) LoggerFactory.getLogger("org.expedite.web.access");
    private final List<ILoggingEvent> lines = new CopyOnWriteArrayList<>();

    LoggedLines() {
        access.setLevel(Level.INFO);
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    /** The id of the request that each line has, {@code none} where it has none. */
    List<String> requestIds() {
        return lines.stream()
                .map(line -> line.getMDCPropertyMap().getOrDefault(RequestId.MDC_KEY, "none"))
                .toList();
    }

    @Override
    protected void append(ILoggingEvent line) {
        // It would otherwise look up the id when asked, on another thread.
        line.prepareForDeferredProcessing();
        lines.add(line);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        access.setLevel(null);
        stop();
    }
}
