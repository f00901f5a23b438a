;; The inner loops of the parser's network, eight sums at a time. Sums are integers of 16 bits, 64 of them a vector of
;; the network; all of them are exact. `kernel.ts` says what lies where in memory; addresses are in bytes.
;; After a change: npx tsx scripts/build-kernel.ts
(module
  (import "network" "memory" (memory 1))
  ;; Where the rows begin, of 64 bytes each; row 0 is of zeros.
  (import "network" "rows" (global $rows i32))
  ;; Where the key table begins, whose slots are pairs (key, number of its row, 0 in a free slot), and its mask.
  (import "network" "slots" (global $slots i32))
  (import "network" "mask" (global $mask i32))
  ;; What one unit of a sum stands for.
  (import "network" "step" (global $step f64))

  ;; Puts in the place of each of the keys between $keys and $end the address of its row. They are looked up before any
  ;; row is read, so that the memory is asked for many things at once.
  (func $findRows (param $keys i32) (param $end i32)
    (local $key i32) (local $slot i32) (local $at i32) (local $row i32)
    (loop $each
      (local.set $key (i32.load (local.get $keys)))
      (local.set $slot (i32.xor (local.get $key) (i32.shr_u (local.get $key) (i32.const 16))))
      (loop $probe
        (local.set $slot (i32.and (local.get $slot) (global.get $mask)))
        (local.set $at (i32.add (global.get $slots) (i32.shl (local.get $slot) (i32.const 3))))
        (local.set $row (i32.load offset=4 (local.get $at)))
        (local.set $slot (i32.add (local.get $slot) (i32.const 1)))
        (br_if $probe (i32.and
          (i32.ne (local.get $row) (i32.const 0))
          (i32.ne (i32.load (local.get $at)) (local.get $key)))))
      (i32.store (local.get $keys) (i32.add (global.get $rows) (i32.shl (local.get $row) (i32.const 6))))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $keys) (local.get $end)))))

  ;; Adds to the sums at $from the rows of the $count keys at $keys, and stores them at $to. The keys are lost.
  (func (export "addRows") (param $keys i32) (param $count i32) (param $from i32) (param $to i32)
    (local $end i32) (local $row i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $end (i32.add (local.get $keys) (i32.shl (local.get $count) (i32.const 2))))
    (call $findRows (local.get $keys) (local.get $end))
    (local.set $a (v128.load (local.get $from)))
    (local.set $b (v128.load offset=16 (local.get $from)))
    (local.set $c (v128.load offset=32 (local.get $from)))
    (local.set $d (v128.load offset=48 (local.get $from)))
    (local.set $e (v128.load offset=64 (local.get $from)))
    (local.set $f (v128.load offset=80 (local.get $from)))
    (local.set $g (v128.load offset=96 (local.get $from)))
    (local.set $h (v128.load offset=112 (local.get $from)))
    (loop $each
      (local.set $row (i32.load (local.get $keys)))
      (local.set $a (i16x8.add (local.get $a) (v128.load8x8_s (local.get $row))))
      (local.set $b (i16x8.add (local.get $b) (v128.load8x8_s offset=8 (local.get $row))))
      (local.set $c (i16x8.add (local.get $c) (v128.load8x8_s offset=16 (local.get $row))))
      (local.set $d (i16x8.add (local.get $d) (v128.load8x8_s offset=24 (local.get $row))))
      (local.set $e (i16x8.add (local.get $e) (v128.load8x8_s offset=32 (local.get $row))))
      (local.set $f (i16x8.add (local.get $f) (v128.load8x8_s offset=40 (local.get $row))))
      (local.set $g (i16x8.add (local.get $g) (v128.load8x8_s offset=48 (local.get $row))))
      (local.set $h (i16x8.add (local.get $h) (v128.load8x8_s offset=56 (local.get $row))))
      (local.set $keys (i32.add (local.get $keys) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $keys) (local.get $end))))
    (v128.store (local.get $to) (local.get $a))
    (v128.store offset=16 (local.get $to) (local.get $b))
    (v128.store offset=32 (local.get $to) (local.get $c))
    (v128.store offset=48 (local.get $to) (local.get $d))
    (v128.store offset=64 (local.get $to) (local.get $e))
    (v128.store offset=80 (local.get $to) (local.get $f))
    (v128.store offset=96 (local.get $to) (local.get $g))
    (v128.store offset=112 (local.get $to) (local.get $h)))

  ;; Adds to the sums at $from the product of a matrix and the 64 integers at $context, in steps of 1/2048, and stores
  ;; them at $to. The matrix is laid out by 16 outputs, pair of inputs, output, input.
  (func (export "project") (param $context i32) (param $weights i32) (param $from i32) (param $to i32)
    (local $at i32) (local $end i32) (local $pair v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $to) (i32.const 128)))
    (loop $sixteen
      ;; One half, so that cutting off the steps rounds.
      (local.set $a (v128.const i32x4 1024 1024 1024 1024))
      (local.set $b (local.get $a))
      (local.set $c (local.get $a))
      (local.set $d (local.get $a))
      (local.set $at (i32.const 0))
      (loop $inputs
        (local.set $pair (v128.load32_splat (i32.add (local.get $context) (local.get $at))))
        (local.set $a (i32x4.add (local.get $a)
          (i32x4.dot_i16x8_s (local.get $pair) (v128.load (local.get $weights)))))
        (local.set $b (i32x4.add (local.get $b)
          (i32x4.dot_i16x8_s (local.get $pair) (v128.load offset=16 (local.get $weights)))))
        (local.set $c (i32x4.add (local.get $c)
          (i32x4.dot_i16x8_s (local.get $pair) (v128.load offset=32 (local.get $weights)))))
        (local.set $d (i32x4.add (local.get $d)
          (i32x4.dot_i16x8_s (local.get $pair) (v128.load offset=48 (local.get $weights)))))
        (local.set $weights (i32.add (local.get $weights) (i32.const 64)))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $inputs (i32.lt_u (local.get $at) (i32.const 128))))
      (v128.store (local.get $to) (i16x8.add (v128.load (local.get $from)) (i16x8.narrow_i32x4_s
        (i32x4.shr_s (local.get $a) (i32.const 11)) (i32x4.shr_s (local.get $b) (i32.const 11)))))
      (v128.store offset=16 (local.get $to) (i16x8.add (v128.load offset=16 (local.get $from))
        (i16x8.narrow_i32x4_s
          (i32x4.shr_s (local.get $c) (i32.const 11)) (i32x4.shr_s (local.get $d) (i32.const 11)))))
      (local.set $from (i32.add (local.get $from) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (br_if $sixteen (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Adds up the $count vectors whose addresses stand at $vectors, stores the sums at $hidden, and lists those above zero
  ;; from $units on, each as its value (f64) and its number (i32) in 16 bytes; then unit 64, the bias, which is always 1.
  ;; Returns the end of the list.
  (func (export "activate")
    (param $vectors i32) (param $count i32) (param $hidden i32) (param $units i32) (result i32)
    (local $end i32) (local $vector i32) (local $eight i32) (local $positive i32) (local $unit i32) (local $sum v128)
    (local.set $end (i32.add (local.get $vectors) (i32.shl (local.get $count) (i32.const 2))))
    (loop $eights
      (local.set $vector (local.get $vectors))
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (loop $sum
        (local.set $sum (i16x8.add (local.get $sum)
          (v128.load (i32.add (i32.load (local.get $vector)) (local.get $eight)))))
        (local.set $vector (i32.add (local.get $vector) (i32.const 4)))
        (br_if $sum (i32.lt_u (local.get $vector) (local.get $end))))
      (v128.store (i32.add (local.get $hidden) (local.get $eight)) (local.get $sum))
      (local.set $positive (i16x8.bitmask (i16x8.gt_s (local.get $sum) (v128.const i32x4 0 0 0 0))))
      (block $none
        (br_if $none (i32.eqz (local.get $positive)))
        (loop $units
          (local.set $unit
            (i32.add (i32.shr_u (local.get $eight) (i32.const 1)) (i32.ctz (local.get $positive))))
          (f64.store (local.get $units) (f64.mul (global.get $step) (f64.convert_i32_s
            (i32.load16_s (i32.add (local.get $hidden) (i32.shl (local.get $unit) (i32.const 1)))))))
          (i32.store offset=8 (local.get $units) (local.get $unit))
          (local.set $units (i32.add (local.get $units) (i32.const 16)))
          (local.set $positive (i32.and (local.get $positive) (i32.sub (local.get $positive) (i32.const 1))))
          (br_if $units (local.get $positive))))
      (local.set $eight (i32.add (local.get $eight) (i32.const 16)))
      (br_if $eights (i32.lt_u (local.get $eight) (i32.const 128))))
    (f64.store (local.get $units) (f64.const 1))
    (i32.store offset=8 (local.get $units) (i32.const 64))
    (i32.add (local.get $units) (i32.const 16)))

  ;; Scores classes by the units listed from $units to $end: fills the scores (f32) from $to to $toEnd, eight at a time,
  ;; with the products of the units and their weights (f32), of which there are as many for each unit as scores.
  (func (export "score")
    (param $units i32) (param $end i32) (param $weights i32) (param $to i32) (param $toEnd i32)
    (local $stride i32) (local $at i32) (local $row i32) (local $value v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $stride (i32.sub (local.get $toEnd) (local.get $to)))
    (loop $eights
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (local.get $a))
      (local.set $c (local.get $a))
      (local.set $d (local.get $a))
      (local.set $at (local.get $units))
      (loop $each
        (local.set $value (v128.load64_splat (local.get $at)))
        (local.set $row
          (i32.add (local.get $weights) (i32.mul (i32.load offset=8 (local.get $at)) (local.get $stride))))
        (local.set $a (f64x2.add (local.get $a)
          (f64x2.mul (local.get $value) (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $row))))))
        (local.set $b (f64x2.add (local.get $b)
          (f64x2.mul (local.get $value) (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $row))))))
        (local.set $c (f64x2.add (local.get $c)
          (f64x2.mul (local.get $value) (f64x2.promote_low_f32x4 (v128.load64_zero offset=16 (local.get $row))))))
        (local.set $d (f64x2.add (local.get $d)
          (f64x2.mul (local.get $value) (f64x2.promote_low_f32x4 (v128.load64_zero offset=24 (local.get $row))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $each (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store64_lane 0 (local.get $to) (f32x4.demote_f64x2_zero (local.get $a)))
      (v128.store64_lane offset=8 0 (local.get $to) (f32x4.demote_f64x2_zero (local.get $b)))
      (v128.store64_lane offset=16 0 (local.get $to) (f32x4.demote_f64x2_zero (local.get $c)))
      (v128.store64_lane offset=24 0 (local.get $to) (f32x4.demote_f64x2_zero (local.get $d)))
      (local.set $weights (i32.add (local.get $weights) (i32.const 32)))
      (local.set $to (i32.add (local.get $to) (i32.const 32)))
      (br_if $eights (i32.lt_u (local.get $to) (local.get $toEnd))))))
