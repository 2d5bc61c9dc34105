package org.expedite.web.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of the type {@code multipart/form-data}, part by part. */
public final class Multipart {
    private static final String BOUNDARY = "--------8e03978e40d543dd";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Creates a body with one file. */
    public static Multipart file(String fileName, String content) {
        return file(fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Creates a body with one file. */
    public static Multipart file(String fileName, byte[] content) {
        return new Multipart().andFile("file", fileName, content);
    }

    /** Returns a copy with one more file. */
    public Multipart andFile(String name, String fileName, byte[] content) {
        return andPart(
                "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                .formatted(name, fileName.replace("\"", "\\\""))
                        + "Content-Type: application/x-said-by-client\r\n",
                content);
    }

    /** Returns a copy with one more text. */
    public Multipart andText(String name, String text) {
        return andPart(
                "Content-Disposition: form-data; name=\"%s\"\r\n".formatted(name),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a copy with one more part with any headers, each with its line end. */
    public Multipart andPart(String headers, byte[] content) {
        add("--" + BOUNDARY + "\r\n" + headers + "\r\n");
        body.writeBytes(content);
        add("\r\n");
        return this;
    }

    /** The content type of the body. */
    public static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** All parts, without the final boundary. */
    public byte[] unfinished() {
        return body.toByteArray();
    }

    /** The complete body. */
    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private void add(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
