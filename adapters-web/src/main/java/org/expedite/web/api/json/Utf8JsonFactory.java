package org.expedite.web.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads JSON in UTF-8 only. Jackson's own reader accepts overlong forms of a character, so that
 * different byte sequences would mean the same text, and it guesses other encodings.
 */
final class Utf8JsonFactory extends JsonFactory {

    private static final long serialVersionUID = 1L;
    private static final int CHUNK = 4096;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    Utf8JsonFactory(JsonFactoryBuilder settings) {
        super(settings.disable(Feature.CHARSET_DETECTION));
    }

    private Utf8JsonFactory(Utf8JsonFactory other) {
        super(other, other.getCodec());
    }

    @Override
    public JsonFactory copy() {
        return new Utf8JsonFactory(this);
    }

    @Override
    public JsonParser createParser(InputStream in) throws IOException {
        return createParser(in.readAllBytes());
    }

    @Override
    public JsonParser createParser(byte[] data) throws IOException {
        return createParser(data, 0, data.length);
    }

    /**
     * Reads a part of an array.
     *
     * @throws JsonParseException if it is not UTF-8; its processor stands at that position
     */
    @Override
    public JsonParser createParser(byte[] data, int offset, int length) throws IOException {
        int mark = byteOrderMark(data, offset, length);
        int rest = length - mark;
        int wellFormed = wellFormed(data, offset + mark, rest);
        JsonParser parser = super.createParser(data, offset + mark, wellFormed);
        if (wellFormed < rest) {
            throw new JsonParseException(standingAtEnd(parser), "Invalid UTF-8");
        }
        return parser;
    }

    /**
     * Returns the length of the mark that some programs write before UTF-8, which means nothing.
     */
    private static int byteOrderMark(byte[] data, int offset, int length) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked =
                length >= mark
                        && Arrays.equals(data, offset, offset + mark, BYTE_ORDER_MARK, 0, mark);
        return marked ? mark : 0;
    }

    /** Returns the number of bytes before the first invalid one. */
    private static int wellFormed(byte[] data, int offset, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(data, offset, length);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        return in.position() - offset;
    }

    private static JsonParser standingAtEnd(JsonParser parser) throws IOException {
        try {
            while (parser.nextToken() != null) {
                // A string is read only on request.
                parser.getText();
            }
        } catch (JsonParseException _) {
            // The text ends within a value: the parser stands at its position.
        }
        return parser;
    }
}
