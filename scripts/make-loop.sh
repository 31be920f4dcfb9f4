#!/bin/bash
# Makes the rehearsal loop in server/streams/loop: 8 s of a drawn polling room, H.264 + AAC, four fMP4 segments of 2 s,
# and glyphs.pgm, the letters of the label. Needs ffmpeg with librsvg and libx264, and DejaVu fonts. The result is
# committed, so nobody needs ffmpeg to run the rehearsal; run this only to change the picture.
#
# What the label burner (server/streams/burn-label.ts) relies on:
# - CAVLC, no deblocking, one slice a macroblock row: the two top rows of a picture can be exchanged without an encoder.
# - The two top rows (32 px) are black and still, so that every later picture only repeats them.
# What a loop without a seam relies on:
# - Every movement and every tone repeats after 8 s; closed GOPs of 2 s; exactly 375 AAC frames of 1024 at 48 kHz.
set -euo pipefail
cd "$(dirname "$0")/.."

out=server/streams/loop
art=scripts/loop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fps=15
bold=/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf
mono=/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf
quiet=(-hide_banner -loglevel error -y)

# Overlays wander along closed curves: position(t) and position(t + 8) are the same, or both outside the picture.
turn='2*PI*t/8'
cat > "$work/filter" <<FILTER
[0:v]scale=out_color_matrix=bt601:out_range=tv,format=yuv420p[room];
[room][3:v]overlay=x='54+2*sin($turn)':y='108+1*sin(2*$turn)':eval=frame[a];
[a][4:v]overlay=x='112+1.5*sin($turn+2)':y='110+1*sin(2*$turn+1)':eval=frame[b];
[b][5:v]overlay=x='282+5*sin($turn)':y='58+1*sin(2*$turn)':eval=frame[c];
[c][6:v]overlay=x='-40+mod(t,8)*64':y='96+1.5*sin(8*$turn)':eval=frame[d];
[d][1:v]overlay=0:0[e];
[e][7:v]overlay=x='440-mod(t+3,8)*64':y='116+1.5*sin(8*$turn)':eval=frame[f];
[f]drawbox=0:218:iw:22:0x101418:fill,
drawtext=fontfile=$bold:text='SINAQ · REHEARSAL · SİMULYASİYA · SIMULATION':fontsize=14:fontcolor=0xf4c542:x=(w-text_w)/2:y=222,
drawbox=0:0:iw:32:black:fill,format=yuv420p[picture]
FILTER
image() { printf -- '-loop 1 -framerate %s -i %s ' "$fps" "$1"; }
# shellcheck disable=SC2046
ffmpeg "${quiet[@]}" $(image $art/room.svg) $(image $art/front.svg) -f lavfi -i "color=black:s=16x16:r=$fps" \
  $(image $art/clerk-1.svg) $(image $art/clerk-2.svg) $(image $art/voter-2.svg) $(image $art/voter-1.svg) $(image $art/voter-2.svg) \
  -filter_complex_script "$work/filter" -map '[picture]' -t 8 -an \
  -c:v libx264 -preset veryslow -crf 27 -profile:v baseline -pix_fmt yuv420p -g $((fps * 2)) -keyint_min $((fps * 2)) \
  -x264-params "slice-max-mbs=27:no-deblock=1:ref=1:scenecut=0:open-gop=0:cabac=0" "$work/video.mp4"

# A quiet room: mains hum, a ventilator, voices far off; every frequency a multiple of 1/8 Hz. Encoded three times over, the
# middle turn is cut out, so that the encoder's start (AAC priming) is not heard at every loop.
hum='0.012*sin(2*PI*50*t)+0.006*sin(2*PI*100*t)'
fan='(0.006*sin(2*PI*173.125*t)+0.005*sin(2*PI*211.375*t)+0.004*sin(2*PI*267.625*t))*(1+0.3*sin(2*PI*t/4))'
voices='0.01*(sin(2*PI*331.25*t)+sin(2*PI*418.5*t)+sin(2*PI*523.75*t))*pow(sin(2*PI*t/8),2)*pow(sin(2*PI*3.125*t),2)'
ffmpeg "${quiet[@]}" -f lavfi -i "aevalsrc='$hum+$fan+$voices':s=48000:d=24" -c:a aac -b:a 24k -ac 1 -f adts "$work/three.aac"
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const [from, to] = process.argv.slice(1), bytes = readFileSync(from), frames = [];
  for (let at = 0; at < bytes.length;) { const size = ((bytes[at + 3] & 3) << 11) | (bytes[at + 4] << 3) | (bytes[at + 5] >> 5); frames.push(bytes.subarray(at, at + size)); at += size; }
  writeFileSync(to, Buffer.concat(frames.slice(375, 750)));
' "$work/three.aac" "$work/loop.aac"

rm -f $out/*.m4s $out/init.mp4
(cd "$work" && ffmpeg "${quiet[@]}" -i video.mp4 -i loop.aac -map 0:v -map 1:a -c copy -bsf:a aac_adtstoasc \
  -f hls -hls_time 2 -hls_list_size 0 -hls_segment_type fmp4 -hls_fmp4_init_filename init.mp4 -hls_segment_filename %d.m4s loop.m3u8)
cp "$work"/[0-3].m4s "$work/init.mp4" $out/

# One glyph is one macroblock wide and two high (16 x 32). Its lower rim stays black: pictures that move borrow up to three
# pixels from the row above.
glyphs='0123456789/:+-'
filters=''
for ((i = 0; i < ${#glyphs}; i++)); do
  glyph=${glyphs:$i:1}
  [ "$glyph" = ':' ] && glyph='\\:'
  filters="$filters,drawtext=fontfile=$mono:text=$glyph:fontsize=25:fontcolor=white:x=$((i * 16))+(16-text_w)/2:y=24-ascent"
done
ffmpeg "${quiet[@]}" -f lavfi -i "color=black:s=$((${#glyphs} * 16))x32" -frames:v 1 -vf "format=gray$filters,format=gray" -f image2 -update 1 $out/glyphs.pgm
wc -c $out/*
