package org.expedite.web.http.server;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** The parts that answers are written in. */
final class ResponseParts {

    private ResponseParts() {}

    /**
     * Tells whether an answer is complete.
     *
     * @param part what is written
     * @return whether it is the last part of an answer, and not one that only says to go on
     */
    static boolean endsWith(Object part) {
        boolean interim =
                part instanceof HttpResponse head
                        && head.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        return part instanceof LastHttpContent && !interim;
    }
}
