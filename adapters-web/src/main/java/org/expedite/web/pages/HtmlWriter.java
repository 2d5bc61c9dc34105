package org.expedite.web.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Renders the pages that controllers return. The compiler checks what a template is given. */
@Singleton
@Produces(MediaType.TEXT_HTML)
final class HtmlWriter implements MessageBodyWriter<JteModel> {

    private static final String HTML = "text/html; charset=utf-8";

    @Override
    public boolean isWriteable(Argument<JteModel> type, @Nullable MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type.getType());
    }

    @Override
    public void writeTo(
            Argument<JteModel> type,
            MediaType mediaType,
            JteModel page,
            MutableHeaders headers,
            OutputStream out)
            throws CodecException {
        // A page that fails is not sent by half: it is complete before the first byte.
        Utf8ByteOutput html = new Utf8ByteOutput();
        page.render(html);
        headers.set(HttpHeaders.CONTENT_TYPE, HTML);
        try {
            html.writeTo(out);
        } catch (IOException e) {
            throw new CodecException("the page cannot be sent", e);
        }
    }
}
