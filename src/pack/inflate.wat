;; Inflates one zlib stream (RFC 1950, RFC 1951) whose size is known beforehand, as that of every pack entry is. It
;; refuses what zlib refuses, and more: bytes left over, another size. The checksum at its end is not looked at: the index has
;; one of everything that lies in the pack, and to have both costs a thirtieth of a scan. Whatever the stream says, it
;; writes to its workspace and to [out, out + size + 272) only, and reads at most 24 bytes beyond the input.
;;
;; The tables of a code are i32 entries, found by the next bits of the stream; 0 where there is no such code:
;;   bits 0–7    how many bits it takes, extra ones included
;;   bit 8       a literal          (bits 16–23: the byte)
;;   bit 9       the end of the block
;;   bit 10      the code is longer (bits 16–31: where its second table begins, bits 11–15: by how many bits it is found)
;;   otherwise   a length or a distance (bits 16–31: its base, bits 11–14: how many bits the code has before the extra ones)
;;
;; The workspace, 65536 bytes:
;;       0  the order in which a block gives the lengths of its code-length codes
;;      64  the lengths of a block's codes, a byte each
;;     512  sixteen i32: how many codes of each length there are
;;     576  for each distance below 16, which of the 16 bytes there stands at each of the next 16 places
;;     832  and how many of those begin anew, a byte each
;;    1024  fixed literals and lengths (1024 entries); 5120 fixed distances (256 entries)
;;    6144  a block's literals and lengths (1024 entries, then its second tables)
;;   46848  a block's distances (256 entries, then their second tables); before them the code-length codes
;;   63232  the symbols of a code by their lengths, two bytes each
;;   63872  what each literal or length means, without the bits of its code; 65024 the same of distances
;;
;; @macro refill
;; (local.set $bits (i64.or (local.get $bits) (i64.shl (i64.load (local.get $in)) (i64.extend_i32_u (local.get $have)))))
;; (local.set $in (i32.add (local.get $in) (i32.shr_u (i32.sub (i32.const 63) (local.get $have)) (i32.const 3))))
;; (local.set $have (i32.or (local.get $have) (i32.const 56)))
;; @end
;; @macro look up a literal
;; (local.set $entry (i32.load (i32.add (local.get $literals)
;;   (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 1023)) (i32.const 2)))))
;; @end
;; @macro put
;; (local.set $length (i32.and (local.get $entry) (i32.const 0xff)))
;; (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $length))))
;; (local.set $have (i32.sub (local.get $have) (local.get $length)))
;; (i32.store8 (local.get $out) (i32.shr_u (local.get $entry) (i32.const 16)))
;; (local.set $out (i32.add (local.get $out) (i32.const 1)))
;; @end
;; @macro value
;; ;; Of a length or a distance: its base and its extra bits, which follow the code.
;; (local.set $taken (i32.and (local.get $entry) (i32.const 0xff)))
;; (local.set $value (i32.add
;;   (i32.shr_u (local.get $entry) (i32.const 16))
;;   (i32.shr_u
;;     (i32.and
;;       (i32.wrap_i64 (local.get $bits))
;;       (i32.sub (i32.shl (i32.const 1) (local.get $taken)) (i32.const 1)))
;;     (i32.shr_u (local.get $entry) (i32.const 11)))))
;; (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $taken))))
;; (local.set $have (i32.sub (local.get $have) (local.get $taken)))
;; @end
;; @macro next code
;; ;; Codes count upwards with their first bit highest, and stand in the tables with it lowest.
;; (local.set $bit (i32.shl (i32.const 1) (i32.sub (i32.const 31) (i32.clz
;;   (i32.xor (local.get $code) (i32.sub (i32.shl (i32.const 1) (local.get $length)) (i32.const 1)))))))
;; (local.set $code (i32.or
;;   (i32.and (local.get $code) (i32.sub (local.get $bit) (i32.const 1)))
;;   (local.get $bit)))
;; @end
;; @macro symbol
;; (local.set $symbol (i32.load16_u offset=63232 (local.get $sorted)))
;; (local.set $sorted (i32.add (local.get $sorted) (i32.const 2)))
;; (if (i32.eq (local.get $kind) (i32.const 2))
;;   (then (local.set $value (i32.or (i32.shl (local.get $symbol) (i32.const 16)) (i32.const 0x100))))
;;   (else (local.set $value (i32.load offset=63872 (i32.add (global.get $workspace)
;;     (i32.shl (i32.add (local.get $symbol) (i32.mul (local.get $kind) (i32.const 288))) (i32.const 2)))))))
;; @end
(module
  (import "pack" "memory" (memory 1))
  (import "pack" "workspace" (global $workspace i32))
  (data (global.get $workspace) "\10\11\12\00\08\07\09\06\0a\05\0b\04\0c\03\0d\02\0e\01\0f")
  (global $ready (mut i32) (i32.const 0))

  ;; The entry of a symbol without the length of its code, or 0 where the symbol means nothing.
  ;; Kind 0 is literals and lengths, 1 distances.
  (func $entry (param $kind i32) (param $symbol i32) (result i32)
    (local $extra i32)
    (if (i32.eqz (local.get $kind))
      (then
        (if (i32.lt_u (local.get $symbol) (i32.const 256))
          (then (return (i32.or (i32.shl (local.get $symbol) (i32.const 16)) (i32.const 0x100)))))
        (if (i32.eq (local.get $symbol) (i32.const 256)) (then (return (i32.const 0x200))))
        (local.set $symbol (i32.sub (local.get $symbol) (i32.const 257)))
        (if (i32.gt_u (local.get $symbol) (i32.const 28)) (then (return (i32.const 0))))
        (if (i32.eq (local.get $symbol) (i32.const 28)) (then (return (i32.const 0x1020000))))
        (if (i32.lt_u (local.get $symbol) (i32.const 8))
          (then (return (i32.shl (i32.add (local.get $symbol) (i32.const 3)) (i32.const 16)))))
        (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 2)) (i32.const 1)))
        (return (i32.or
          (local.get $extra)
          (i32.shl
            (i32.add
              (i32.shl (i32.or (i32.const 4) (i32.and (local.get $symbol) (i32.const 3))) (local.get $extra))
              (i32.const 3))
            (i32.const 16))))))
    (if (i32.gt_u (local.get $symbol) (i32.const 29)) (then (return (i32.const 0))))
    (if (i32.lt_u (local.get $symbol) (i32.const 4))
      (then (return (i32.shl (i32.add (local.get $symbol) (i32.const 1)) (i32.const 16)))))
    (local.set $extra (i32.sub (i32.shr_u (local.get $symbol) (i32.const 1)) (i32.const 1)))
    (i32.or
      (local.get $extra)
      (i32.shl
        (i32.add
          (i32.shl (i32.or (i32.const 2) (i32.and (local.get $symbol) (i32.const 1))) (local.get $extra))
          (i32.const 1))
        (i32.const 16))))

  ;; Builds the table of a code from the lengths in the workspace. Returns 0 where they make no code. Kind 2 is code lengths.
  ;; The table of the shorter codes is written once and copied behind itself for each bit more.
  (func $build (param $table i32) (param $rootBits i32) (param $lengths i32) (param $count i32) (param $kind i32)
    (result i32)
    (local $i i32) (local $at i32) (local $length i32) (local $code i32) (local $left i32) (local $sorted i32)
    (local $value i32) (local $symbol i32) (local $bit i32) (local $codes i32) (local $end i32) (local $rest i32)
    (local $prefix i32) (local $sub i32) (local $subBits i32) (local $space i32) (local $longest i32)
    ;; @repeat K 0 16 32 48
    (v128.store offset=@K (i32.add (global.get $workspace) (i32.const 512)) (v128.const i64x2 0 0))
    ;; @end
    (loop $each
      (local.set $at (i32.add (global.get $workspace)
        (i32.shl (i32.load8_u (i32.add (local.get $lengths) (local.get $i))) (i32.const 2))))
      (i32.store offset=512 (local.get $at) (i32.add (i32.load offset=512 (local.get $at)) (i32.const 1)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $i) (local.get $count))))
    ;; `left` counts the codes that remain: none may be given twice. Where the symbols of each length begin goes where the
    ;; counts were, and is moved on to their end below.
    (local.set $left (i32.const 1))
    (local.set $length (i32.const 1))
    (local.set $i (i32.const 0))
    (loop $each
      (local.set $at (i32.add (global.get $workspace) (i32.shl (local.get $length) (i32.const 2))))
      (local.set $codes (i32.load offset=512 (local.get $at)))
      (i32.store offset=512 (local.get $at) (local.get $i))
      (local.set $i (i32.add (local.get $i) (local.get $codes)))
      (if (local.get $codes) (then (local.set $longest (local.get $length))))
      (local.set $left (i32.sub (i32.shl (local.get $left) (i32.const 1)) (local.get $codes)))
      (if (i32.lt_s (local.get $left) (i32.const 0)) (then (return (i32.const 0))))
      (local.set $length (i32.add (local.get $length) (i32.const 1)))
      (br_if $each (i32.le_u (local.get $length) (i32.const 15))))
    ;; As in zlib, codes that leave some out are refused, but for one code of one bit.
    (if (i32.and
          (i32.gt_s (local.get $left) (i32.const 0))
          (i32.gt_u (local.get $longest) (i32.ne (local.get $kind) (i32.const 2))))
      (then (return (i32.const 0))))
    (local.set $i (i32.const 0))
    (loop $each
      (local.set $length (i32.load8_u (i32.add (local.get $lengths) (local.get $i))))
      (if (local.get $length)
        (then
          (local.set $at (i32.add (global.get $workspace) (i32.shl (local.get $length) (i32.const 2))))
          (local.set $codes (i32.load offset=512 (local.get $at)))
          (i32.store offset=512 (local.get $at) (i32.add (local.get $codes) (i32.const 1)))
          (i32.store16 offset=63232
            (i32.add (global.get $workspace) (i32.shl (local.get $codes) (i32.const 1)))
            (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $i) (local.get $count))))
    (local.set $sorted (global.get $workspace))
    (if (local.get $left)
      (then
        (memory.fill (local.get $table) (i32.const 0) (i32.shl (i32.const 4) (local.get $rootBits)))
        (if (i32.eqz (local.get $longest)) (then (return (i32.const 1))))
        ;; @use symbol
        (if (local.get $value) (then
          (local.set $value (i32.add (local.get $value) (i32.const 0x801)))))
        (local.set $at (local.get $table))
        (local.set $end (i32.add (local.get $table) (i32.shl (i32.const 4) (local.get $rootBits))))
        (loop $each
          (i32.store (local.get $at) (local.get $value))
          (local.set $at (i32.add (local.get $at) (i32.const 8)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $end))))
        (return (i32.const 1))))
    ;; `codes` is how many symbols have been placed, and `rest` where those of this length end.
    (local.set $codes (i32.const 0))
    (local.set $length (i32.const 0))
    (local.set $end (i32.const 1))
    (block $long (loop $lengths
      (local.set $length (i32.add (local.get $length) (i32.const 1)))
      (br_if $long (i32.gt_u (local.get $length) (local.get $rootBits)))
      ;; Four entries a step; what goes too far is written again before it is looked at.
      (local.set $at (local.get $table))
      (local.set $i (i32.add (local.get $table) (i32.shl (local.get $end) (i32.const 2))))
      (local.set $sub (local.get $i))
      (loop $double
        (v128.store (local.get $i) (v128.load (local.get $at)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (local.set $i (i32.add (local.get $i) (i32.const 16)))
        (br_if $double (i32.lt_u (local.get $at) (local.get $sub))))
      (local.set $end (i32.shl (local.get $end) (i32.const 1)))
      (local.set $rest (i32.load offset=512
        (i32.add (global.get $workspace) (i32.shl (local.get $length) (i32.const 2)))))
      (loop $symbols
        (br_if $lengths (i32.ge_u (local.get $codes) (local.get $rest)))
        (local.set $codes (i32.add (local.get $codes) (i32.const 1)))
        ;; @use symbol
        (if (local.get $value) (then
          (local.set $value (i32.add (local.get $value) (i32.mul (local.get $length) (i32.const 0x801))))))
        (i32.store (i32.add (local.get $table) (i32.shl (local.get $code) (i32.const 2))) (local.get $value))
        (if (i32.ne (local.get $code) (i32.sub (local.get $end) (i32.const 1))) (then
          ;; @use next code
          (br $symbols)))
        ;; All are placed: only copying is left.
        (br $lengths))))
    (if (i32.le_u (local.get $longest) (local.get $rootBits)) (then (return (i32.const 1))))
    (local.set $length (local.get $rootBits))
    (local.set $prefix (i32.const -1))
    (local.set $rest (local.get $codes))
    (loop $symbols
      (block $found (loop $lengths
        (br_if $found (i32.lt_u (local.get $codes) (local.get $rest)))
        (local.set $length (i32.add (local.get $length) (i32.const 1)))
        (local.set $rest (i32.load offset=512
          (i32.add (global.get $workspace) (i32.shl (local.get $length) (i32.const 2)))))
        (br $lengths)))
      (local.set $at (i32.and (local.get $code) (i32.sub (i32.shl (i32.const 1) (local.get $rootBits)) (i32.const 1))))
      (if (i32.ne (local.get $at) (local.get $prefix))
        (then
          ;; A second table is as large as the codes with this beginning need.
          (local.set $prefix (local.get $at))
          (local.set $sub (local.get $end))
          (local.set $subBits (i32.sub (local.get $length) (local.get $rootBits)))
          (local.set $space (i32.sub (local.get $rest) (local.get $codes)))
          (block $enough (loop $more
            (br_if $enough (i32.ge_u (local.get $space) (i32.shl (i32.const 1) (local.get $subBits))))
            (local.set $subBits (i32.add (local.get $subBits) (i32.const 1)))
            (local.set $at (i32.add (global.get $workspace)
              (i32.shl (i32.add (local.get $rootBits) (local.get $subBits)) (i32.const 2))))
            (local.set $space (i32.add
              (i32.shl (local.get $space) (i32.const 1))
              (i32.sub (i32.load offset=512 (local.get $at)) (i32.load offset=508 (local.get $at)))))
            (br $more)))
          (local.set $end (i32.add (local.get $sub) (i32.shl (i32.const 1) (local.get $subBits))))
          (i32.store
            (i32.add (local.get $table) (i32.shl (local.get $prefix) (i32.const 2)))
            (i32.or
              (i32.or (i32.shl (local.get $sub) (i32.const 16)) (i32.const 0x400))
              (i32.or (i32.shl (local.get $subBits) (i32.const 11)) (local.get $rootBits))))))
      (local.set $codes (i32.add (local.get $codes) (i32.const 1)))
      ;; @use symbol
      (local.set $i (i32.sub (local.get $length) (local.get $rootBits)))
      (if (local.get $value) (then
        (local.set $value (i32.add (local.get $value) (i32.mul (local.get $i) (i32.const 0x801))))))
      ;; Whatever follows the code in the stream, the entry is found.
      (local.set $at (i32.add (local.get $sub) (i32.shr_u (local.get $code) (local.get $rootBits))))
      (loop $fill
        (i32.store (i32.add (local.get $table) (i32.shl (local.get $at) (i32.const 2))) (local.get $value))
        (local.set $at (i32.add (local.get $at) (i32.shl (i32.const 1) (local.get $i))))
        (br_if $fill (i32.lt_u (local.get $at) (local.get $end))))
      (if (i32.ne (local.get $code) (i32.sub (i32.shl (i32.const 1) (local.get $length)) (i32.const 1))) (then
        ;; @use next code
        (br $symbols))))
    (i32.const 1))

  ;; The fixed codes (RFC 1951, 3.2.6), made once. Symbols 286, 287 and distances 30, 31 stay without a meaning.
  (func $prepare
    (local $lengths i32) (local $i i32) (local $distance i32)
    (loop $each
      (i32.store offset=63872
        (i32.add (global.get $workspace) (i32.shl (local.get $i) (i32.const 2)))
        (if (result i32) (i32.lt_u (local.get $i) (i32.const 288))
          (then (call $entry (i32.const 0) (local.get $i)))
          (else (call $entry (i32.const 1) (i32.sub (local.get $i) (i32.const 288))))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $each (i32.lt_u (local.get $i) (i32.const 320))))
    (local.set $distance (i32.const 1))
    (loop $distances
      (local.set $i (i32.const 0))
      (loop $each
        (i32.store8 offset=576
          (i32.add (global.get $workspace) (i32.add (i32.shl (local.get $distance) (i32.const 4)) (local.get $i)))
          (i32.rem_u (local.get $i) (local.get $distance)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $each (i32.lt_u (local.get $i) (i32.const 16))))
      (i32.store8 offset=832
        (i32.add (global.get $workspace) (local.get $distance))
        (i32.sub (i32.const 16) (i32.rem_u (i32.const 16) (local.get $distance))))
      (local.set $distance (i32.add (local.get $distance) (i32.const 1)))
      (br_if $distances (i32.lt_u (local.get $distance) (i32.const 16))))
    (local.set $lengths (i32.add (global.get $workspace) (i32.const 64)))
    (memory.fill (local.get $lengths) (i32.const 8) (i32.const 288))
    (memory.fill (i32.add (local.get $lengths) (i32.const 144)) (i32.const 9) (i32.const 112))
    (memory.fill (i32.add (local.get $lengths) (i32.const 256)) (i32.const 7) (i32.const 24))
    (drop (call $build (i32.add (global.get $workspace) (i32.const 1024)) (i32.const 10)
      (local.get $lengths) (i32.const 288) (i32.const 0)))
    (memory.fill (local.get $lengths) (i32.const 5) (i32.const 32))
    (drop (call $build (i32.add (global.get $workspace) (i32.const 5120)) (i32.const 8)
      (local.get $lengths) (i32.const 32) (i32.const 1)))
    (global.set $ready (i32.const 1)))

  ;; Reads the head of a block with codes of its own and builds their tables. Returns the place and the state of the
  ;; bits after it; `have` is -1 where the head is wrong.
  (func $readCodes (param $in i32) (param $inStop i32) (param $bits i64) (param $have i32) (result i32 i64 i32)
    (local $lengths i32) (local $table i32) (local $literals i32) (local $all i32) (local $given i32) (local $i i32)
    (local $entry i32) (local $symbol i32) (local $repeated i32) (local $times i32)
    (local.set $lengths (i32.add (global.get $workspace) (i32.const 64)))
    (local.set $table (i32.add (global.get $workspace) (i32.const 46848)))
    (local.set $literals (i32.add (i32.wrap_i64 (i64.and (local.get $bits) (i64.const 31))) (i32.const 257)))
    (local.set $all (i32.add (i32.add (local.get $literals) (i32.const 1))
      (i32.wrap_i64 (i64.and (i64.shr_u (local.get $bits) (i64.const 5)) (i64.const 31)))))
    (local.set $given (i32.add (i32.const 4)
      (i32.wrap_i64 (i64.and (i64.shr_u (local.get $bits) (i64.const 10)) (i64.const 15)))))
    (local.set $bits (i64.shr_u (local.get $bits) (i64.const 14)))
    (local.set $have (i32.sub (local.get $have) (i32.const 14)))
    (block $wrong
      (br_if $wrong (i32.gt_u (local.get $literals) (i32.const 286)))
      (br_if $wrong (i32.gt_u (i32.sub (local.get $all) (local.get $literals)) (i32.const 30)))
      (v128.store (local.get $lengths) (v128.const i64x2 0 0))
      (v128.store offset=16 (local.get $lengths) (v128.const i64x2 0 0))
      (loop $each
        (if (i32.lt_u (local.get $have) (i32.const 3)) (then
          ;; @use refill
        ))
        (i32.store8
          (i32.add (local.get $lengths) (i32.load8_u (i32.add (global.get $workspace) (local.get $i))))
          (i32.wrap_i64 (i64.and (local.get $bits) (i64.const 7))))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.const 3)))
        (local.set $have (i32.sub (local.get $have) (i32.const 3)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $each (i32.lt_u (local.get $i) (local.get $given))))
      (br_if $wrong (i32.eqz
        (call $build (local.get $table) (i32.const 7) (local.get $lengths) (i32.const 19) (i32.const 2))))
      (local.set $i (i32.const 0))
      (loop $each
        (br_if $wrong (i32.gt_u (local.get $in) (local.get $inStop)))
        (if (i32.lt_u (local.get $have) (i32.const 14)) (then
          ;; @use refill
        ))
        (local.set $entry (i32.load (i32.add (local.get $table)
          (i32.shl (i32.wrap_i64 (i64.and (local.get $bits) (i64.const 127))) (i32.const 2)))))
        (local.set $times (i32.and (local.get $entry) (i32.const 0xff)))
        (br_if $wrong (i32.eqz (local.get $times)))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $times))))
        (local.set $have (i32.sub (local.get $have) (local.get $times)))
        (local.set $symbol (i32.shr_u (local.get $entry) (i32.const 16)))
        (local.set $times (i32.const 1))
        (local.set $repeated (local.get $symbol))
        ;; 16 repeats the length before, 17 and 18 repeat none.
        (if (i32.ge_u (local.get $symbol) (i32.const 16))
          (then
            (local.set $repeated (i32.const 0))
            (if (i32.eq (local.get $symbol) (i32.const 16))
              (then
                (br_if $wrong (i32.eqz (local.get $i)))
                (local.set $repeated (i32.load8_u
                  (i32.sub (i32.add (local.get $lengths) (local.get $i)) (i32.const 1))))))
            ;; 2, 3 and 7 extra bits.
            (local.set $entry (i32.shr_u (i32.const 0x00070302)
              (i32.shl (i32.sub (local.get $symbol) (i32.const 16)) (i32.const 3))))
            (local.set $entry (i32.and (local.get $entry) (i32.const 0xff)))
            (local.set $times (i32.add
              (select (i32.const 11) (i32.const 3) (i32.eq (local.get $symbol) (i32.const 18)))
              (i32.and (i32.wrap_i64 (local.get $bits))
                (i32.sub (i32.shl (i32.const 1) (local.get $entry)) (i32.const 1)))))
            (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $entry))))
            (local.set $have (i32.sub (local.get $have) (local.get $entry)))))
        (br_if $wrong (i32.gt_u (i32.add (local.get $i) (local.get $times)) (local.get $all)))
        ;; Sixteen a step; what goes too far is written again, or not looked at.
        (local.set $entry (i32.add (local.get $lengths) (local.get $i)))
        (local.set $i (i32.add (local.get $i) (local.get $times)))
        (loop $repeat
          (v128.store (local.get $entry) (i8x16.splat (local.get $repeated)))
          (local.set $entry (i32.add (local.get $entry) (i32.const 16)))
          (br_if $repeat (i32.lt_u (local.get $entry) (i32.add (local.get $lengths) (local.get $i)))))
        (br_if $each (i32.lt_u (local.get $i) (local.get $all))))
      ;; A block that cannot end.
      (br_if $wrong (i32.eqz (i32.load8_u offset=256 (local.get $lengths))))
      (br_if $wrong (i32.eqz (call $build (i32.add (global.get $workspace) (i32.const 6144)) (i32.const 10)
        (local.get $lengths) (local.get $literals) (i32.const 0))))
      (br_if $wrong (i32.eqz (call $build (local.get $table) (i32.const 8)
        (i32.add (local.get $lengths) (local.get $literals))
        (i32.sub (local.get $all) (local.get $literals)) (i32.const 1))))
      (return (local.get $in) (local.get $bits) (local.get $have)))
    (local.get $in) (i64.const 0) (i32.const -1))

  ;; Inflates the stream [in, end) to `out`: exactly `size` bytes from exactly these bytes. Returns 1, or 0 where
  ;; anything is wrong; what stands at `out` then means nothing.
  (func (export "inflate") (param $in i32) (param $end i32) (param $out i32) (param $size i32) (result i32)
    (local $start i32) (local $outEnd i32) (local $inStop i32) (local $bits i64) (local $have i32) (local $last i32)
    (local $kind i32) (local $literals i32) (local $distances i32) (local $entry i32) (local $length i32)
    (local $taken i32) (local $value i32) (local $from i32) (local $copied i32) (local $pattern v128)
    (if (i32.eqz (global.get $ready)) (then (call $prepare)))
    ;; The smallest stream: two bytes of head, an empty block of ten bits, four bytes of checksum.
    (if (i32.lt_u (i32.sub (local.get $end) (local.get $in)) (i32.const 8)) (then (return (i32.const 0))))
    ;; Deflate, a window of 32 KiB at most, no dictionary, and the head's own check.
    (if (i32.or
          (i32.or
            (i32.ne (i32.and (i32.load8_u (local.get $in)) (i32.const 15)) (i32.const 8))
            (i32.gt_u (i32.load8_u (local.get $in)) (i32.const 0x78)))
          (i32.or
            (i32.and (i32.load8_u offset=1 (local.get $in)) (i32.const 0x20))
            (i32.rem_u
              (i32.or (i32.shl (i32.load8_u (local.get $in)) (i32.const 8)) (i32.load8_u offset=1 (local.get $in)))
              (i32.const 31))))
      (then (return (i32.const 0))))
    (local.set $in (i32.add (local.get $in) (i32.const 2)))
    (local.set $start (local.get $out))
    (local.set $outEnd (i32.add (local.get $out) (local.get $size)))
    ;; Filling up takes eight bytes at a time, so it may run this far ahead of a stream that is right.
    (local.set $inStop (i32.add (local.get $end) (i32.const 8)))
    (block $wrong
      (loop $blocks
        (br_if $wrong (i32.gt_u (local.get $out) (local.get $outEnd)))
        (br_if $wrong (i32.gt_u (local.get $in) (local.get $inStop)))
        ;; @use refill
        (local.set $last (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 1)))
        (local.set $kind (i32.and (i32.shr_u (i32.wrap_i64 (local.get $bits)) (i32.const 1)) (i32.const 3)))
        (local.set $bits (i64.shr_u (local.get $bits) (i64.const 3)))
        (local.set $have (i32.sub (local.get $have) (i32.const 3)))
        (br_if $wrong (i32.eq (local.get $kind) (i32.const 3)))
        (block $ended
          (if (i32.eqz (local.get $kind))
            (then
              ;; Stored: from the next whole byte on, a length, its complement, the bytes.
              (local.set $in (i32.sub (local.get $in) (i32.shr_u (local.get $have) (i32.const 3))))
              (local.set $bits (i64.const 0))
              (local.set $have (i32.const 0))
              (br_if $wrong (i32.gt_u (local.get $in) (local.get $end)))
              (local.set $length (i32.load16_u (local.get $in)))
              (br_if $wrong (i32.ne
                (i32.xor (local.get $length) (i32.const 0xffff))
                (i32.load16_u offset=2 (local.get $in))))
              (local.set $in (i32.add (local.get $in) (i32.const 4)))
              (br_if $wrong (i32.gt_u (local.get $length) (i32.sub (local.get $outEnd) (local.get $out))))
              (br_if $wrong (i32.gt_u (i32.add (local.get $in) (local.get $length)) (local.get $end)))
              (memory.copy (local.get $out) (local.get $in) (local.get $length))
              (local.set $out (i32.add (local.get $out) (local.get $length)))
              (local.set $in (i32.add (local.get $in) (local.get $length)))
              (br $ended)))
          (local.set $literals (i32.add (global.get $workspace) (i32.const 1024)))
          (local.set $distances (i32.add (global.get $workspace) (i32.const 5120)))
          (if (i32.eq (local.get $kind) (i32.const 2))
            (then
              (call $readCodes (local.get $in) (local.get $inStop) (local.get $bits) (local.get $have))
              (local.set $have)
              (local.set $bits)
              (local.set $in)
              (br_if $wrong (i32.lt_s (local.get $have) (i32.const 0)))
              (local.set $literals (i32.add (global.get $workspace) (i32.const 6144)))
              (local.set $distances (i32.add (global.get $workspace) (i32.const 46848)))))
          (loop $symbols
            ;; Up to three literals go too far before that is looked at.
            (br_if $wrong (i32.gt_u (local.get $out) (local.get $outEnd)))
            (br_if $wrong (i32.gt_u (local.get $in) (local.get $inStop)))
            ;; @use refill
            ;; @use look up a literal
            (if (i32.and (local.get $entry) (i32.const 0x100)) (then
              ;; @use put
              ;; @use look up a literal
              (if (i32.and (local.get $entry) (i32.const 0x100)) (then
                ;; @use put
                ;; @use look up a literal
                (if (i32.and (local.get $entry) (i32.const 0x100)) (then
                  ;; @use put
                  (br $symbols)))))))
            ;; At least 36 bits are left, of which the rest of a length takes 20 at most.
            (if (i32.and (local.get $entry) (i32.const 0x400)) (then
              (local.set $bits (i64.shr_u (local.get $bits) (i64.const 10)))
              (local.set $have (i32.sub (local.get $have) (i32.const 10)))
              (local.set $entry (i32.load (i32.add (local.get $literals) (i32.shl
                (i32.add
                  (i32.shr_u (local.get $entry) (i32.const 16))
                  (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub
                    (i32.shl (i32.const 1) (i32.and (i32.shr_u (local.get $entry) (i32.const 11)) (i32.const 31)))
                    (i32.const 1))))
                (i32.const 2)))))
              (if (i32.and (local.get $entry) (i32.const 0x100)) (then
                ;; @use put
                (br $symbols)))))
            (br_if $wrong (i32.eqz (local.get $entry)))
            (if (i32.and (local.get $entry) (i32.const 0x200)) (then
              (local.set $length (i32.and (local.get $entry) (i32.const 0xff)))
              (local.set $bits (i64.shr_u (local.get $bits) (i64.extend_i32_u (local.get $length))))
              (local.set $have (i32.sub (local.get $have) (local.get $length)))
              (br $ended)))
            ;; @use value
            (local.set $length (local.get $value))
            ;; The distance takes 28 at most.
            ;; @use refill
            (local.set $entry (i32.load (i32.add (local.get $distances)
              (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 255)) (i32.const 2)))))
            (if (i32.and (local.get $entry) (i32.const 0x400)) (then
              (local.set $bits (i64.shr_u (local.get $bits) (i64.const 8)))
              (local.set $have (i32.sub (local.get $have) (i32.const 8)))
              (local.set $entry (i32.load (i32.add (local.get $distances) (i32.shl
                (i32.add
                  (i32.shr_u (local.get $entry) (i32.const 16))
                  (i32.and (i32.wrap_i64 (local.get $bits)) (i32.sub
                    (i32.shl (i32.const 1) (i32.and (i32.shr_u (local.get $entry) (i32.const 11)) (i32.const 31)))
                    (i32.const 1))))
                (i32.const 2)))))))
            (br_if $wrong (i32.eqz (local.get $entry)))
            ;; @use value
            (br_if $wrong (i32.gt_u (local.get $value) (i32.sub (local.get $out) (local.get $start))))
            (br_if $wrong (i32.gt_s (local.get $length) (i32.sub (local.get $outEnd) (local.get $out))))
            ;; A last step that goes too far is overwritten later.
            (local.set $copied (local.get $out))
            (local.set $out (i32.add (local.get $out) (local.get $length)))
            (local.set $from (i32.sub (local.get $copied) (local.get $value)))
            (if (i32.ge_u (local.get $value) (i32.const 16))
              (then
                (loop $copy
                  (v128.store (local.get $copied) (v128.load (local.get $from)))
                  (local.set $from (i32.add (local.get $from) (i32.const 16)))
                  (local.set $copied (i32.add (local.get $copied) (i32.const 16)))
                  (br_if $copy (i32.lt_u (local.get $copied) (local.get $out))))
                (br $symbols)))
            ;; What is nearer repeats itself within sixteen bytes.
            (local.set $pattern (i8x16.swizzle
              (v128.load (local.get $from))
              (v128.load offset=576 (i32.add (global.get $workspace) (i32.shl (local.get $value) (i32.const 4))))))
            (local.set $value (i32.load8_u offset=832 (i32.add (global.get $workspace) (local.get $value))))
            (loop $copy
              (v128.store (local.get $copied) (local.get $pattern))
              (local.set $copied (i32.add (local.get $copied) (local.get $value)))
              (br_if $copy (i32.lt_u (local.get $copied) (local.get $out))))
            (br $symbols)))
        (br_if $blocks (i32.eqz (local.get $last))))
      ;; The last four bytes are the checksum, and nothing stands before it that was not read.
      (local.set $in (i32.sub (local.get $in) (i32.shr_u (local.get $have) (i32.const 3))))
      (br_if $wrong (i32.ne (local.get $out) (local.get $outEnd)))
      (br_if $wrong (i32.ne (i32.add (local.get $in) (i32.const 4)) (local.get $end)))
      (return (i32.const 1)))
    (i32.const 0)))
