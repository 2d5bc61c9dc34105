package org.expedite.web.pages.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a drawing.
 *
 * @param viewBox the size of the drawing, with the quiet zone around the code
 * @param path the dark squares
 */
public record SquareCode(String viewBox, String path) {

    private static final int QUIET = 4;

    static SquareCode of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(',').append(y + QUIET);
                    path.append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return new SquareCode("0 0 " + size + " " + size, path.toString());
    }
}
