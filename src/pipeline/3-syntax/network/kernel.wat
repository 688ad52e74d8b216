;; Arithmetic of the network on 32-bit floats, four at a time. Pointers and strides are in bytes.
;; kernel-code.ts holds this file compiled; a test compiles it again and compares.
(module
  (memory (export "memory") 1)

  ;; C[n x m] += A[n x k] * B[k x m]. Rows of B and C are contiguous; m is a multiple of 8.
  ;; A is read through two strides, so that its transpose can be multiplied without a copy.
  ;; Works in tiles of four rows and eight columns, whose sums stay in registers.
  (func (export "multiply")
    (param $a i32) (param $aRow i32) (param $aColumn i32)
    (param $b i32) (param $bRow i32)
    (param $c i32) (param $cRow i32)
    (param $n i32) (param $k i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $bAt i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $c0 i32) (local $c1 i32) (local $c2 i32) (local $c3 i32)
    (local $left v128) (local $right v128) (local $x v128)
    (local $l0 v128) (local $r0 v128) (local $l1 v128) (local $r1 v128)
    (local $l2 v128) (local $r2 v128) (local $l3 v128) (local $r3 v128)
    (if (i32.eqz (local.get $k)) (then (return)))
    (block $columnsDone (loop $columns
      (br_if $columnsDone (i32.ge_s (local.get $j) (local.get $m)))
      (local.set $i (i32.const 0))
      (block $tilesDone (loop $tiles
        (br_if $tilesDone (i32.gt_s (i32.add (local.get $i) (i32.const 4)) (local.get $n)))
        (local.set $a0 (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $aRow))))
        (local.set $a1 (i32.add (local.get $a0) (local.get $aRow)))
        (local.set $a2 (i32.add (local.get $a1) (local.get $aRow)))
        (local.set $a3 (i32.add (local.get $a2) (local.get $aRow)))
        (local.set $c0 (i32.add
          (i32.add (local.get $c) (i32.mul (local.get $i) (local.get $cRow)))
          (i32.shl (local.get $j) (i32.const 2))))
        (local.set $c1 (i32.add (local.get $c0) (local.get $cRow)))
        (local.set $c2 (i32.add (local.get $c1) (local.get $cRow)))
        (local.set $c3 (i32.add (local.get $c2) (local.get $cRow)))
        (local.set $l0 (v128.load (local.get $c0))) (local.set $r0 (v128.load offset=16 (local.get $c0)))
        (local.set $l1 (v128.load (local.get $c1))) (local.set $r1 (v128.load offset=16 (local.get $c1)))
        (local.set $l2 (v128.load (local.get $c2))) (local.set $r2 (v128.load offset=16 (local.get $c2)))
        (local.set $l3 (v128.load (local.get $c3))) (local.set $r3 (v128.load offset=16 (local.get $c3)))
        (local.set $bAt (i32.add (local.get $b) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $p (local.get $k))
        (loop $products
          (local.set $left (v128.load (local.get $bAt)))
          (local.set $right (v128.load offset=16 (local.get $bAt)))
          (local.set $x (v128.load32_splat (local.get $a0)))
          (local.set $l0 (f32x4.add (local.get $l0) (f32x4.mul (local.get $x) (local.get $left))))
          (local.set $r0 (f32x4.add (local.get $r0) (f32x4.mul (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a1)))
          (local.set $l1 (f32x4.add (local.get $l1) (f32x4.mul (local.get $x) (local.get $left))))
          (local.set $r1 (f32x4.add (local.get $r1) (f32x4.mul (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a2)))
          (local.set $l2 (f32x4.add (local.get $l2) (f32x4.mul (local.get $x) (local.get $left))))
          (local.set $r2 (f32x4.add (local.get $r2) (f32x4.mul (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a3)))
          (local.set $l3 (f32x4.add (local.get $l3) (f32x4.mul (local.get $x) (local.get $left))))
          (local.set $r3 (f32x4.add (local.get $r3) (f32x4.mul (local.get $x) (local.get $right))))
          (local.set $a0 (i32.add (local.get $a0) (local.get $aColumn)))
          (local.set $a1 (i32.add (local.get $a1) (local.get $aColumn)))
          (local.set $a2 (i32.add (local.get $a2) (local.get $aColumn)))
          (local.set $a3 (i32.add (local.get $a3) (local.get $aColumn)))
          (local.set $bAt (i32.add (local.get $bAt) (local.get $bRow)))
          (br_if $products (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
        (v128.store (local.get $c0) (local.get $l0)) (v128.store offset=16 (local.get $c0) (local.get $r0))
        (v128.store (local.get $c1) (local.get $l1)) (v128.store offset=16 (local.get $c1) (local.get $r1))
        (v128.store (local.get $c2) (local.get $l2)) (v128.store offset=16 (local.get $c2) (local.get $r2))
        (v128.store (local.get $c3) (local.get $l3)) (v128.store offset=16 (local.get $c3) (local.get $r3))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $tiles)))
      ;; What is left below the last whole tile, a row at a time.
      (block $rowsDone (loop $rows
        (br_if $rowsDone (i32.ge_s (local.get $i) (local.get $n)))
        (local.set $a0 (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $aRow))))
        (local.set $c0 (i32.add
          (i32.add (local.get $c) (i32.mul (local.get $i) (local.get $cRow)))
          (i32.shl (local.get $j) (i32.const 2))))
        (local.set $l0 (v128.load (local.get $c0))) (local.set $r0 (v128.load offset=16 (local.get $c0)))
        (local.set $bAt (i32.add (local.get $b) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $p (local.get $k))
        (loop $products
          (local.set $x (v128.load32_splat (local.get $a0)))
          (local.set $l0 (f32x4.add (local.get $l0) (f32x4.mul (local.get $x) (v128.load (local.get $bAt)))))
          (local.set $r0 (f32x4.add (local.get $r0) (f32x4.mul (local.get $x) (v128.load offset=16 (local.get $bAt)))))
          (local.set $a0 (i32.add (local.get $a0) (local.get $aColumn)))
          (local.set $bAt (i32.add (local.get $bAt) (local.get $bRow)))
          (br_if $products (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
        (v128.store (local.get $c0) (local.get $l0)) (v128.store offset=16 (local.get $c0) (local.get $r0))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $rows)))
      (local.set $j (i32.add (local.get $j) (i32.const 8)))
      (br $columns))))

  ;; One direction of a simple recurrent layer over one sentence (recur.ts says what it computes). Row t of $u holds
  ;; [candidate, forget, reset, ...], each $width bytes; forget and reset are replaced by their squashed values.
  ;; Strides may be negative: then the pointers are those of the last word, and the sentence is read backwards.
  (func (export "recur")
    (param $u i32) (param $uRow i32) (param $c i32) (param $cRow i32)
    (param $bias i32) (param $peephole i32)
    (param $skip i32) (param $skipRow i32) (param $out i32) (param $outRow i32)
    (param $n i32) (param $width i32)
    (local $t i32) (local $h i32) (local $at i32)
    (local $before v128) (local $candidate v128) (local $forget v128) (local $reset v128) (local $state v128)
    (local $past v128) (local $one v128) (local $half v128)
    (local.set $one (v128.const f32x4 1 1 1 1))
    (local.set $half (v128.const f32x4 0.5 0.5 0.5 0.5))
    (block $done (loop $words
      (br_if $done (i32.ge_s (local.get $t) (local.get $n)))
      (local.set $h (i32.const 0))
      (loop $units
        (local.set $at (i32.add (local.get $u) (local.get $h)))
        (local.set $before (v128.const f32x4 0 0 0 0))
        (if (local.get $t) (then (local.set $before
          (v128.load (i32.add (i32.sub (local.get $c) (local.get $cRow)) (local.get $h))))))
        (local.set $candidate (v128.load (local.get $at)))
        (local.set $forget (f32x4.add
          (f32x4.add
            (v128.load (i32.add (local.get $at) (local.get $width)))
            (v128.load (i32.add (local.get $bias) (local.get $h))))
          (f32x4.mul (v128.load (i32.add (local.get $peephole) (local.get $h))) (local.get $before))))
        (local.set $reset (f32x4.add
          (f32x4.add
            (v128.load (i32.add (local.get $at) (i32.shl (local.get $width) (i32.const 1))))
            (v128.load (i32.add (i32.add (local.get $bias) (local.get $width)) (local.get $h))))
          (f32x4.mul
            (v128.load (i32.add (i32.add (local.get $peephole) (local.get $width)) (local.get $h)))
            (local.get $before))))
        (local.set $forget (f32x4.div (local.get $forget) (f32x4.sqrt
          (f32x4.add (local.get $one) (f32x4.mul (local.get $forget) (local.get $forget))))))
        (local.set $reset (f32x4.div (local.get $reset) (f32x4.sqrt
          (f32x4.add (local.get $one) (f32x4.mul (local.get $reset) (local.get $reset))))))
        (v128.store (i32.add (local.get $at) (local.get $width)) (local.get $forget))
        (v128.store (i32.add (local.get $at) (i32.shl (local.get $width) (i32.const 1))) (local.get $reset))
        (local.set $state (f32x4.add (local.get $candidate) (f32x4.mul
          (f32x4.add (local.get $half) (f32x4.mul (local.get $half) (local.get $forget)))
          (f32x4.sub (local.get $before) (local.get $candidate)))))
        (v128.store (i32.add (local.get $c) (local.get $h)) (local.get $state))
        (local.set $past (v128.load (i32.add (local.get $skip) (local.get $h))))
        (v128.store (i32.add (local.get $out) (local.get $h)) (f32x4.add (local.get $past) (f32x4.mul
          (f32x4.add (local.get $half) (f32x4.mul (local.get $half) (local.get $reset)))
          (f32x4.sub (local.get $state) (local.get $past)))))
        (br_if $units (i32.lt_s
          (local.tee $h (i32.add (local.get $h) (i32.const 16)))
          (local.get $width))))
      (local.set $u (i32.add (local.get $u) (local.get $uRow)))
      (local.set $c (i32.add (local.get $c) (local.get $cRow)))
      (local.set $skip (i32.add (local.get $skip) (local.get $skipRow)))
      (local.set $out (i32.add (local.get $out) (local.get $outRow)))
      (local.set $t (i32.add (local.get $t) (i32.const 1)))
      (br $words))))

  ;; Rows of floats as 16-bit integers: row i of $q is row i of $a divided by its step, which goes to $steps. The largest
  ;; value of a row becomes 2,047, so that the sums of multiplyIntegers stay below 2^31. $k is a multiple of 8.
  (func (export "quantise")
    (param $a i32) (param $aRow i32) (param $q i32) (param $steps i32) (param $n i32) (param $k i32)
    (local $i i32) (local $at i32) (local $end i32) (local $max v128) (local $most f32) (local $factor v128)
    (block $done (loop $rows
      (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
      (local.set $at (local.get $a))
      (local.set $end (i32.add (local.get $a) (i32.shl (local.get $k) (i32.const 2))))
      (local.set $max (v128.const f32x4 0 0 0 0))
      (loop $values
        (local.set $max (f32x4.max (local.get $max) (f32x4.abs (v128.load (local.get $at)))))
        (br_if $values (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16)))
          (local.get $end))))
      (local.set $most (f32.max
        (f32.max (f32x4.extract_lane 0 (local.get $max)) (f32x4.extract_lane 1 (local.get $max)))
        (f32.max (f32x4.extract_lane 2 (local.get $max)) (f32x4.extract_lane 3 (local.get $max)))))
      (f32.store (local.get $steps) (f32.div (local.get $most) (f32.const 2047)))
      (local.set $factor (f32x4.splat
        (select (f32.div (f32.const 2047) (local.get $most)) (f32.const 0)
          (f32.gt (local.get $most) (f32.const 0)))))
      (local.set $at (local.get $a))
      (loop $values
        (v128.store (local.get $q) (i16x8.narrow_i32x4_s
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load (local.get $at)) (local.get $factor))))
          (i32x4.trunc_sat_f32x4_s (f32x4.nearest
            (f32x4.mul (v128.load offset=16 (local.get $at)) (local.get $factor))))))
        (local.set $q (i32.add (local.get $q) (i32.const 16)))
        (br_if $values (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 32)))
          (local.get $end))))
      (local.set $a (i32.add (local.get $a) (local.get $aRow)))
      (local.set $steps (i32.add (local.get $steps) (i32.const 4)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $rows))))

  ;; C[n x m] += A[n x k] * B[k x m] on 16-bit integers, each row of A and each column of B with a step of its own.
  ;; Rows of A lie one after the other. B holds two of its rows together, value by value (integer-weights.ts), so that
  ;; one instruction multiplies and adds both. $pairs is half of k; m is a multiple of 8.
  (func (export "multiplyIntegers")
    (param $a i32) (param $aSteps i32) (param $b i32) (param $bSteps i32) (param $c i32) (param $cRow i32)
    (param $n i32) (param $pairs i32) (param $m i32)
    (local $i i32) (local $j i32) (local $p i32) (local $bAt i32) (local $aRow i32) (local $bRow i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32) (local $cAt i32) (local $step i32)
    (local $left v128) (local $right v128) (local $x v128) (local $leftSteps v128) (local $rightSteps v128)
    (local $l0 v128) (local $r0 v128) (local $l1 v128) (local $r1 v128)
    (local $l2 v128) (local $r2 v128) (local $l3 v128) (local $r3 v128)
    (local.set $aRow (i32.shl (local.get $pairs) (i32.const 2)))
    (local.set $bRow (i32.shl (local.get $m) (i32.const 2)))
    (block $columnsDone (loop $columns
      (br_if $columnsDone (i32.ge_s (local.get $j) (local.get $m)))
      (local.set $step (i32.add (local.get $bSteps) (i32.shl (local.get $j) (i32.const 2))))
      (local.set $leftSteps (v128.load (local.get $step)))
      (local.set $rightSteps (v128.load offset=16 (local.get $step)))
      (local.set $i (i32.const 0))
      (block $tilesDone (loop $tiles
        (br_if $tilesDone (i32.ge_s (local.get $i) (local.get $n)))
        ;; A tile of four rows; below the last whole one its rows are read again, and not stored.
        (local.set $a0 (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $aRow))))
        (local.set $a1 (select
          (i32.add (local.get $a0) (local.get $aRow)) (local.get $a0)
          (i32.lt_s (i32.add (local.get $i) (i32.const 1)) (local.get $n))))
        (local.set $a2 (select
          (i32.add (local.get $a1) (local.get $aRow)) (local.get $a0)
          (i32.lt_s (i32.add (local.get $i) (i32.const 2)) (local.get $n))))
        (local.set $a3 (select
          (i32.add (local.get $a2) (local.get $aRow)) (local.get $a0)
          (i32.lt_s (i32.add (local.get $i) (i32.const 3)) (local.get $n))))
        (local.set $l0 (v128.const i32x4 0 0 0 0)) (local.set $r0 (v128.const i32x4 0 0 0 0))
        (local.set $l1 (v128.const i32x4 0 0 0 0)) (local.set $r1 (v128.const i32x4 0 0 0 0))
        (local.set $l2 (v128.const i32x4 0 0 0 0)) (local.set $r2 (v128.const i32x4 0 0 0 0))
        (local.set $l3 (v128.const i32x4 0 0 0 0)) (local.set $r3 (v128.const i32x4 0 0 0 0))
        (local.set $bAt (i32.add (local.get $b) (i32.shl (local.get $j) (i32.const 2))))
        (local.set $p (local.get $pairs))
        (loop $products
          (local.set $left (v128.load (local.get $bAt)))
          (local.set $right (v128.load offset=16 (local.get $bAt)))
          (local.set $x (v128.load32_splat (local.get $a0)))
          (local.set $l0 (i32x4.add (local.get $l0) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $r0 (i32x4.add (local.get $r0) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a1)))
          (local.set $l1 (i32x4.add (local.get $l1) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $r1 (i32x4.add (local.get $r1) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a2)))
          (local.set $l2 (i32x4.add (local.get $l2) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $r2 (i32x4.add (local.get $r2) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $x (v128.load32_splat (local.get $a3)))
          (local.set $l3 (i32x4.add (local.get $l3) (i32x4.dot_i16x8_s (local.get $x) (local.get $left))))
          (local.set $r3 (i32x4.add (local.get $r3) (i32x4.dot_i16x8_s (local.get $x) (local.get $right))))
          (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
          (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
          (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
          (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
          (local.set $bAt (i32.add (local.get $bAt) (local.get $bRow)))
          (br_if $products (local.tee $p (i32.sub (local.get $p) (i32.const 1)))))
        (local.set $cAt (i32.add
          (i32.add (local.get $c) (i32.mul (local.get $i) (local.get $cRow)))
          (i32.shl (local.get $j) (i32.const 2))))
        (local.set $step (i32.add (local.get $aSteps) (i32.shl (local.get $i) (i32.const 2))))
        (if (i32.lt_s (i32.add (local.get $i) (i32.const 0)) (local.get $n)) (then
          (local.set $x (v128.load32_splat offset=0 (local.get $step)))
          (v128.store (local.get $cAt) (f32x4.add (v128.load (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $l0)) (f32x4.mul (local.get $x) (local.get $leftSteps)))))
          (v128.store offset=16 (local.get $cAt) (f32x4.add (v128.load offset=16 (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $r0)) (f32x4.mul (local.get $x) (local.get $rightSteps)))))
          (local.set $cAt (i32.add (local.get $cAt) (local.get $cRow)))))
        (if (i32.lt_s (i32.add (local.get $i) (i32.const 1)) (local.get $n)) (then
          (local.set $x (v128.load32_splat offset=4 (local.get $step)))
          (v128.store (local.get $cAt) (f32x4.add (v128.load (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $l1)) (f32x4.mul (local.get $x) (local.get $leftSteps)))))
          (v128.store offset=16 (local.get $cAt) (f32x4.add (v128.load offset=16 (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $r1)) (f32x4.mul (local.get $x) (local.get $rightSteps)))))
          (local.set $cAt (i32.add (local.get $cAt) (local.get $cRow)))))
        (if (i32.lt_s (i32.add (local.get $i) (i32.const 2)) (local.get $n)) (then
          (local.set $x (v128.load32_splat offset=8 (local.get $step)))
          (v128.store (local.get $cAt) (f32x4.add (v128.load (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $l2)) (f32x4.mul (local.get $x) (local.get $leftSteps)))))
          (v128.store offset=16 (local.get $cAt) (f32x4.add (v128.load offset=16 (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $r2)) (f32x4.mul (local.get $x) (local.get $rightSteps)))))
          (local.set $cAt (i32.add (local.get $cAt) (local.get $cRow)))))
        (if (i32.lt_s (i32.add (local.get $i) (i32.const 3)) (local.get $n)) (then
          (local.set $x (v128.load32_splat offset=12 (local.get $step)))
          (v128.store (local.get $cAt) (f32x4.add (v128.load (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $l3)) (f32x4.mul (local.get $x) (local.get $leftSteps)))))
          (v128.store offset=16 (local.get $cAt) (f32x4.add (v128.load offset=16 (local.get $cAt)) (f32x4.mul
            (f32x4.convert_i32x4_s (local.get $r3)) (f32x4.mul (local.get $x) (local.get $rightSteps)))))
          (local.set $cAt (i32.add (local.get $cAt) (local.get $cRow)))))
        (local.set $i (i32.add (local.get $i) (i32.const 4)))
        (br $tiles)))
      (local.set $j (i32.add (local.get $j) (i32.const 8)))
      (br $columns))))

  ;; max(x, 0.1 x) for the floats from $at to $end, a multiple of 4.
  (func (export "rectify") (param $at i32) (param $end i32)
    (local $x v128) (local $leak v128)
    (local.set $leak (v128.const f32x4 0.1 0.1 0.1 0.1))
    (block $done (loop $values
      (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
      (local.set $x (v128.load (local.get $at)))
      (v128.store (local.get $at) (f32x4.max (local.get $x) (f32x4.mul (local.get $leak) (local.get $x))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br $values))))

  ;; e to the power of each of four floats that are not above 0, to 2e-7 of its value; 0 below -87.
  ;; Cody & Waite (1980): x = n ln 2 + f, with |f| not above half of ln 2, and a polynomial in f.
  (func $exp (param $x v128) (result v128)
    (local $n v128) (local $f v128) (local $p v128)
    (local.set $n (f32x4.nearest (f32x4.mul
      (f32x4.max (local.get $x) (v128.const f32x4 -87 -87 -87 -87))
      (v128.const f32x4 1.44269504 1.44269504 1.44269504 1.44269504))))
    (local.set $f (f32x4.sub
      (f32x4.sub
        (f32x4.max (local.get $x) (v128.const f32x4 -87 -87 -87 -87))
        (f32x4.mul (local.get $n) (v128.const f32x4 0.693359375 0.693359375 0.693359375 0.693359375)))
      (f32x4.mul (local.get $n) (v128.const f32x4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4 -2.12194440e-4))))
    (local.set $p (v128.const f32x4 0.0013888889 0.0013888889 0.0013888889 0.0013888889))
    (local.set $p (f32x4.add (v128.const f32x4 0.0083333333 0.0083333333 0.0083333333 0.0083333333) (f32x4.mul (local.get $f) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.041666667 0.041666667 0.041666667 0.041666667) (f32x4.mul (local.get $f) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.16666667 0.16666667 0.16666667 0.16666667) (f32x4.mul (local.get $f) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 0.5 0.5 0.5 0.5) (f32x4.mul (local.get $f) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $f) (local.get $p))))
    (local.set $p (f32x4.add (v128.const f32x4 1 1 1 1) (f32x4.mul (local.get $f) (local.get $p))))
    (v128.and
      (f32x4.gt (local.get $x) (v128.const f32x4 -87 -87 -87 -87))
      (f32x4.mul (local.get $p) (i32x4.shl
        (i32x4.add (i32x4.trunc_sat_f32x4_s (local.get $n)) (v128.const i32x4 127 127 127 127))
        (i32.const 23)))))

  (func $sum (param $x v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $x)) (f32x4.extract_lane 1 (local.get $x)))
      (f32.add (f32x4.extract_lane 2 (local.get $x)) (f32x4.extract_lane 3 (local.get $x)))))

  ;; Scores from $at to $end, a multiple of 4, become probabilities; a score far below the others becomes 0.
  (func (export "softmax") (param $at i32) (param $end i32)
    (local $i i32) (local $max v128) (local $x v128) (local $total v128)
    (local.set $i (local.get $at))
    (local.set $max (v128.load (local.get $at)))
    (loop $values
      (local.set $max (f32x4.max (local.get $max) (v128.load (local.get $i))))
      (br_if $values (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
    (local.set $max (f32x4.splat (f32.max
      (f32.max (f32x4.extract_lane 0 (local.get $max)) (f32x4.extract_lane 1 (local.get $max)))
      (f32.max (f32x4.extract_lane 2 (local.get $max)) (f32x4.extract_lane 3 (local.get $max))))))
    (local.set $i (local.get $at))
    (loop $values
      (local.set $x (call $exp (f32x4.sub (v128.load (local.get $i)) (local.get $max))))
      (v128.store (local.get $i) (local.get $x))
      (local.set $total (f32x4.add (local.get $total) (local.get $x)))
      (br_if $values (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
    (local.set $total (f32x4.splat (f32.div (f32.const 1) (call $sum (local.get $total)))))
    (local.set $i (local.get $at))
    (loop $values
      (v128.store (local.get $i) (f32x4.mul (v128.load (local.get $i)) (local.get $total)))
      (br_if $values (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))))
